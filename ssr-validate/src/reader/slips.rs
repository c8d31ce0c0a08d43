//! Which slip of the hand makes a text no JSON, in words for somebody who never saw JSON.
//!
//! The parser knows where a text stops making sense. What was meant shows in what stands there, in what stands before
//! it, and in the brackets that are open.

use std::ops::Range;

/// A slip: where it is, what is wrong, what to do, and the bracket that it has to do with.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Slip {
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: String,
    /// The byte of an opening bracket that is not closed.
    pub(crate) open: Option<usize>,
}

impl Slip {
    fn new(span: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span, message: message.into(), help: help.into(), open: None }
    }
}

/// Finds the slip from the parser's message and the byte where it gave up.
pub(crate) fn diagnose(text: &str, at: usize, message: &str) -> Slip {
    let at = if message.starts_with("EOF while parsing") { text.len() } else { at };
    let broken = Broken { text, at, outline: Outline::of(text.get(..at).unwrap_or_default()) };
    broken.by_beginning().or_else(|| broken.by_sign()).unwrap_or_else(|| broken.by_message(message))
}

/// What of a text is open where it ends.
#[derive(Default)]
struct Outline {
    /// The bytes of the brackets.
    brackets: Vec<(usize, char)>,
    /// The byte of the quotation mark.
    text: Option<usize>,
}

impl Outline {
    fn of(before: &str) -> Self {
        let mut outline = Self::default();
        let mut escaped = false;
        for (at, letter) in before.char_indices() {
            match (outline.text, letter) {
                (Some(_), _) if escaped => escaped = false,
                (Some(_), '\\') => escaped = true,
                (Some(_), '"') => outline.text = None,
                (None, '"') => outline.text = Some(at),
                (None, '{' | '[') => outline.brackets.push((at, letter)),
                (None, '}' | ']') => drop(outline.brackets.pop()),
                _ => {}
            }
        }
        outline
    }

    /// The brackets that close what is open, innermost first.
    fn closers(&self) -> String {
        self.brackets.iter().rev().map(|(_, open)| if *open == '{' { '}' } else { ']' }).collect()
    }
}

/// A text that is no JSON, and where the parser gave up.
struct Broken<'a> {
    text: &'a str,
    at: usize,
    outline: Outline,
}

impl<'a> Broken<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn char(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The place of the character.
    fn here(&self) -> Range<usize> {
        self.at..self.at + self.char().map_or(0, char::len_utf8)
    }

    /// The place of the last character before that is no blank.
    fn before(&self) -> Range<usize> {
        let before = self.text.get(..self.at).unwrap_or_default().trim_end();
        let last = before.chars().next_back().map_or(0, char::len_utf8);
        before.len() - last..before.len()
    }

    /// The number or word without quotation marks that stands there.
    fn word(&self) -> Range<usize> {
        let is_part = |letter: char| letter.is_alphanumeric() || "+-_.%'$€".contains(letter);
        let before = self.text.get(..self.at).unwrap_or_default();
        let start = before.trim_end_matches(is_part).len();
        let end = self.text.len() - self.rest().trim_start_matches(is_part).len();
        start..end.max(start)
    }

    /// Files that never were JSON.
    fn by_beginning(&self) -> Option<Slip> {
        let start = self.text.len() - self.text.trim_start().len();
        let first = self.text.trim_start().chars().next().filter(|first| !matches!(first, '{' | '['))?;
        let span = start..start + first.len_utf8();
        let begins = |marks: &str| self.text.trim_start().starts_with(marks);
        Some(if begins("```") {
            Slip::new(start..start + 3, "the file begins with a mark of Markdown", "remove the lines that hold ```")
        } else if matches!(first, '/' | '#') || begins("<!--") {
            comment(span)
        } else if first == '<' {
            let help = "save the data itself, not the page that shows it (on GitHub: the button \"Raw\")";
            Slip::new(span, "this is a web page or XML, not JSON", help)
        } else if first == '"' && self.rest().starts_with(':') {
            let help = "put { before the first field and } after the last: a file is one object in braces";
            Slip::new(span, "the file does not begin with a brace", help)
        } else {
            let help = "a file is one object in braces, such as { \"organisations\": [ … ] }; remove what stands before \
                        the brace, and put a table or a list into this form";
            Slip::new(span, "this is not JSON: the file does not begin with a brace", help)
        })
    }

    /// Slips that one character gives away.
    fn by_sign(&self) -> Option<Slip> {
        if self.outline.text.is_some() {
            return None;
        }
        let (sign, rest) = (self.char()?, self.rest());
        Some(match sign {
            '<' if rest.starts_with("<!--") => comment(self.here()),
            '<' | '=' | '>' if ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| rest.starts_with(mark)) => {
                Slip::new(
                    self.at..self.at + 7,
                    "two versions of the file were not joined here",
                    "keep one of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>",
                )
            }
            '/' | '#' => comment(self.here()),
            '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' => Slip::new(
                self.here(),
                format!("`{sign}` is not the quotation mark of JSON"),
                "use the straight one, \", on both sides of a text",
            ),
            '\'' if !self.is_after_digit() => {
                Slip::new(self.here(), "a text stands in single quotation marks", "use double quotation marks")
            }
            '：' | '，' | '；' | '｛' | '｝' | '［' | '］' => Slip::new(
                self.here(),
                format!("`{sign}` is not a sign of JSON"),
                "type it in its narrow form, as in : , { } [ ]",
            ),
            _ if !sign.is_ascii() && !sign.is_alphanumeric() => Slip::new(
                self.here(),
                format!("a character that JSON does not have, U+{:04X}, stands between the texts", u32::from(sign)),
                "remove it; it may look like a space or like nothing",
            ),
            ';' => Slip::new(self.here(), "a `;` stands between fields or items", "use a comma instead"),
            '=' => {
                Slip::new(self.here(), "a `=` stands after the name of a field", "write the field as \"name\": value")
            }
            '(' | ')' => Slip::new(
                self.here(),
                "JSON has no round brackets",
                "write a list in square brackets [ ], an object in braces { }",
            ),
            _ => return None,
        })
    }

    fn by_message(&self, message: &str) -> Slip {
        match message {
            "trailing comma" => Slip::new(
                self.before(),
                "a comma stands after the last item",
                "remove this comma, or add what should follow it",
            ),
            _ if message.starts_with("EOF while parsing") => self.end(),
            "key must be a string" => self.name(),
            "expected `:`" => self.colon(),
            "expected `,` or `}`" | "expected `,` or `]`" => self.comma(),
            "trailing characters" => self.trailing(),
            "number out of range" => Slip::new(
                self.word(),
                "this number is too large",
                "write a number between -9007199254740991 and 9007199254740991",
            ),
            "invalid number" => self.number(),
            "expected value" | "expected ident" => self.value(),
            "invalid escape" => Slip::new(
                self.here(),
                "after a backslash only \" \\ / b f n r t may follow, or u with four hexadecimal digits",
                "write a backslash itself as \\\\, or remove it",
            ),
            _ if message.starts_with("control character") => self.control(),
            _ => Slip::new(
                self.here(),
                format!("this is no JSON: {message}"),
                "a value is a text in double quotation marks, a number, a list in [ ] or an object in { }",
            ),
        }
    }

    fn is_after_digit(&self) -> bool {
        let before = self.text.get(..self.at).unwrap_or_default();
        before.ends_with(|last: char| last.is_ascii_digit()) && self.outline.text.is_none()
    }

    /// The file ends too early.
    fn end(&self) -> Slip {
        let closers = self.outline.closers();
        // Nobody forgets a dozen brackets: such a file was cut off.
        let help = match closers.len() {
            0 => "look whether the end of the file is missing".to_owned(),
            1..=9 => format!("look whether the end of the file is missing; if not, add {closers} at its end"),
            _ => "look whether the end of the file is missing; if not, close each bracket that is open".to_owned(),
        };
        if let Some(start) = self.outline.text {
            return Slip::new(
                start..start + 1,
                "the file ends inside a text",
                format!("close the text with \"; {help}"),
            );
        }
        let slip = Slip::new(self.before(), "the file ends before all brackets are closed", help);
        Slip { open: self.outline.brackets.last().map(|(at, _)| *at), ..slip }
    }

    /// Something else stands where the name of a field should.
    fn name(&self) -> Slip {
        match self.char() {
            Some(',') => Slip::new(self.here(), "a comma stands here that nothing follows", "remove one of the commas"),
            Some(first) if first.is_ascii_digit() && self.follows_decimal_comma() => Slip::new(
                self.here(),
                "a comma stands inside a number",
                "write a decimal number with a point, as in 2.5, and a large one without commas",
            ),
            Some(first) if first.is_alphabetic() => {
                let word = self.word();
                let name = self.text.get(word.clone()).unwrap_or_default();
                let name = crate::suggest::shown(name);
                let help = format!("write \"{name}\", with a double quotation mark on both sides");
                Slip::new(word, format!("the field `{name}` has no quotation marks"), help)
            }
            _ => Slip::new(
                self.here(),
                "the name of a field should stand here, in double quotation marks",
                "write the field as \"name\": value",
            ),
        }
    }

    fn follows_decimal_comma(&self) -> bool {
        let before = self.text.get(..self.at).unwrap_or_default().strip_suffix(',');
        before.is_some_and(|before| before.ends_with(|last: char| last.is_ascii_digit()))
    }

    /// Something else stands where a colon should.
    fn colon(&self) -> Slip {
        let write = "write the field as \"name\": value";
        match self.char() {
            Some('}' | ',') => Slip::new(
                self.before(),
                "this field has no value",
                format!("{write}; write a list in square brackets: [ … ]"),
            ),
            Some(first) if first.is_alphanumeric() && !self.is_after_blank() => Slip::new(
                self.before(),
                "a quotation mark stands here in an odd place",
                "put one on both sides of the name of a field, and one on both sides of its value",
            ),
            _ => Slip::new(self.here(), "a colon is missing between the name of a field and its value", write),
        }
    }

    fn is_after_blank(&self) -> bool {
        self.before().end != self.at
    }

    /// Something else stands where a comma or a closing bracket should.
    fn comma(&self) -> Slip {
        let open = self.outline.brackets.last().copied();
        match (self.char(), open) {
            (Some(sign @ ('}' | ']')), Some((at, open))) => {
                let close = if open == '{' { '}' } else { ']' };
                let message = format!("`{sign}` stands here, but the bracket that is open is `{open}`");
                let opener = if sign == '}' { '{' } else { '[' };
                let help = format!(
                    "close that one first with `{close}`, remove this `{sign}`, or add the `{opener}` it needs"
                );
                Slip { open: Some(at), ..Slip::new(self.here(), message, help) }
            }
            (Some(':'), Some((at, '['))) => {
                let help = "close the list with `]` before the field, or open an object for the field with `{`";
                Slip { open: Some(at), ..Slip::new(self.here(), "a field stands inside a list", help) }
            }
            (Some(_), _) if self.is_after_digit() || self.is_digits_apart() => self.number(),
            (Some(sign), _) if sign != '"' && !self.is_after_blank() && self.text[self.before()] == *"\"" => Slip::new(
                self.before(),
                "the text ends at this quotation mark, but something follows it",
                "write a quotation mark inside a text as \\\"; put a comma after a text that ends",
            ),
            _ => Slip::new(
                self.before(),
                "a comma or a closing bracket is missing after this",
                "put a comma between two fields or items",
            ),
        }
    }

    /// Whether this is a number such as `2 000`.
    fn is_digits_apart(&self) -> bool {
        let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        let between = self.text.get(self.before().end..self.at).unwrap_or_default();
        is_digit(self.char()) && is_digit(self.text[self.before()].chars().next()) && !between.contains('\n')
    }

    /// A number in a form that JSON does not have.
    fn number(&self) -> Slip {
        let span = if self.is_digits_apart() && self.is_after_blank() {
            self.before().start..self.word().end
        } else {
            self.word()
        };
        let shown = crate::suggest::shown(self.text.get(span.clone()).unwrap_or_default());
        Slip::new(
            span,
            format!("`{shown}` is not a number as JSON writes it"),
            "write digits only, as in 2000, -3 or 0.5; put a date, or a code such as 004, in double quotation marks",
        )
    }

    /// Something else stands where a value should.
    fn value(&self) -> Slip {
        match self.char() {
            Some('}' | ']' | ',') => self.no_value(),
            Some('+' | '.' | '-' | '$' | '€') => self.number(),
            _ => self.bare_word(),
        }
    }

    fn no_value(&self) -> Slip {
        match self.text.get(self.before()) {
            Some(":") => Slip::new(
                self.before(),
                "the value of this field is missing",
                "write it after the colon, or remove the field if nothing is stated",
            ),
            Some("[") if self.char() == Some('}') => Slip { open: Some(self.before().start), ..self.comma() },
            _ => Slip::new(self.here(), "a value is missing before this", "remove the comma that is one too many"),
        }
    }

    /// A word without quotation marks.
    fn bare_word(&self) -> Slip {
        let span = self.word();
        let word = self.text.get(span.clone()).unwrap_or_default();
        let message = format!("`{}` has no quotation marks", crate::suggest::shown(word));
        match word {
            "True" | "TRUE" | "False" | "FALSE" => Slip::new(
                span,
                format!("JSON has no `{word}`"),
                format!("write {}, in lower case", word.to_lowercase()),
            ),
            "None" | "Null" | "NULL" | "nil" | "undefined" | "NaN" | "Infinity" | "NA" => {
                Slip::new(span, format!("JSON has no `{word}`"), "leave the field out: what is absent is not stated")
            }
            "" => Slip::new(
                self.here(),
                "a value should stand here",
                "a value is a text in double quotation marks, a number, a list in [ ] or an object in { }",
            ),
            _ => Slip::new(span, message, "put a text in double quotation marks, one on both sides"),
        }
    }

    /// Something follows the end.
    fn trailing(&self) -> Slip {
        match self.char() {
            Some('{') => Slip::new(
                self.here(),
                "a second object begins after the end of the first",
                "join the two into one: a single pair of braces, with a comma between the collections",
            ),
            Some('}' | ']') => Slip::new(
                self.here(),
                "this bracket closes nothing",
                "remove it, or look for a closing bracket that stands too early",
            ),
            _ => Slip::new(
                self.here(),
                "something follows the end of the file's object",
                "keep one object `{ … }`; look for a closing bracket that stands too early",
            ),
        }
    }

    /// A line break or another character that a text cannot hold.
    fn control(&self) -> Slip {
        let before = self.text.get(..self.at).unwrap_or_default();
        let Some(line) = before.strip_suffix('\n') else {
            return match self.char() {
                Some('\t') => Slip::new(self.here(), "a tab stands inside a text", "write a space instead"),
                Some(sign) => Slip::new(
                    self.here(),
                    format!("a character that cannot be seen, U+{:04X}, stands inside a text", u32::from(sign)),
                    "remove it",
                ),
                None => self.end(),
            };
        };
        let line = line.trim_end_matches('\r');
        let start = Outline::of(line).text.unwrap_or(line.len());
        let text = line.get(start..).unwrap_or_default();
        let help = if text.contains(['“', '”', '„', '»', '«']) {
            "end the text with a straight quotation mark \", not with a curly one"
        } else {
            "put \" where the text ends; keep a text on one line, with \\n for a line break inside it"
        };
        Slip::new(start..line.len(), "this text is not closed on its line", help)
    }
}

fn comment(span: Range<usize>) -> Slip {
    let help = "remove the comment; facts about a fact go into evidence or a discrepancy";
    Slip::new(span, "JSON has no comments", help)
}
