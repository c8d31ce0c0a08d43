//! Records set side by side: approaches by theme, definitions by the role of their elements.

use alloc::vec::Vec;
use core::fmt;

use super::label::joined;
use super::{Linked, Part};
use crate::{Approach, Definition, Element, ElementRole, Principle, Theme};

/// Approaches set side by side, theme by theme, by what their principles are about.
///
/// `Display` writes a line for each theme that any of them has, as [`ThemeRow`] does.
///
/// # Example
///
/// ```
/// use ssr_data::{DATASET, Theme, query::ApproachComparison};
/// let six: ApproachComparison<'_> =
///     DATASET.approaches().matching(|approach| approach.principles().next().is_some()).collect();
/// assert!(six.row(Theme::Gender).approaches().count() >= 4);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApproachComparison<'a> {
    approaches: Vec<Linked<'a, Approach>>,
}

impl<'a> ApproachComparison<'a> {
    /// What is compared.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let un = DATASET.approach("un-2016").unwrap();
    /// let au = DATASET.approach("au-2016").unwrap();
    /// assert_eq!(un.compare(au).approaches(), [un, au]);
    /// ```
    #[must_use]
    pub fn approaches(&self) -> &[Linked<'a, Approach>] {
        &self.approaches
    }

    /// What each has on this theme.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Theme};
    /// let un = DATASET.approach("un-2016").unwrap();
    /// let comparison = un.compare(DATASET.approach("au-2016").unwrap());
    /// assert!(comparison.row(Theme::NationalOwnership).is_shared());
    /// ```
    #[must_use]
    pub const fn row(&self, theme: Theme) -> ThemeRow<'_, 'a> {
        ThemeRow { comparison: self, theme }
    }

    /// The themes that any of them has, in the order of the vocabulary.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let un = DATASET.approach("un-2016").unwrap();
    /// for row in un.compare(DATASET.approach("au-2016").unwrap()).rows() {
    ///     println!("{row}");
    /// }
    /// ```
    pub fn rows(&self) -> impl Iterator<Item = ThemeRow<'_, 'a>> {
        Theme::ALL.iter().map(|theme| self.row(*theme)).filter(|row| row.approaches().next().is_some())
    }

    /// The themes that all of them have.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Theme};
    /// let un = DATASET.approach("un-2016").unwrap();
    /// let comparison = un.compare(DATASET.approach("au-2016").unwrap());
    /// assert!(comparison.shared().any(|row| row.theme() == Theme::Gender));
    /// ```
    pub fn shared(&self) -> impl Iterator<Item = ThemeRow<'_, 'a>> {
        self.rows().filter(ThemeRow::is_shared)
    }

    /// The themes that only this approach has.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Theme};
    /// let un = DATASET.approach("un-2016").unwrap();
    /// let comparison = un.compare(DATASET.approach("au-2016").unwrap());
    /// assert!(comparison.only_in(un).any(|row| row.theme() == Theme::Monitoring));
    /// ```
    pub fn only_in(&self, approach: Linked<'a, Approach>) -> impl Iterator<Item = ThemeRow<'_, 'a>> {
        self.rows().filter(move |row| row.only() == Some(approach))
    }
}

impl<'a> FromIterator<Linked<'a, Approach>> for ApproachComparison<'a> {
    fn from_iter<I: IntoIterator<Item = Linked<'a, Approach>>>(approaches: I) -> Self {
        Self { approaches: approaches.into_iter().collect() }
    }
}

impl fmt::Display for ApproachComparison<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        joined(f, "\n", self.rows())
    }
}

/// A theme, and what the approaches of a comparison have on it.
///
/// `Display` writes the theme, then each approach that has it, by its organisation and year, with the labels of its
/// principles.
///
/// # Example
///
/// ```
/// use ssr_data::{DATASET, Theme};
/// let comparison = DATASET.approach("un-2016").unwrap().compare(DATASET.approach("au-2016").unwrap());
/// assert_eq!(comparison.row(Theme::Gender).to_string(), "gender: United Nations 2016 (e), African Union 2016 (i)");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThemeRow<'c, 'a> {
    comparison: &'c ApproachComparison<'a>,
    theme: Theme,
}

impl<'c, 'a> ThemeRow<'c, 'a> {
    /// The theme.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Theme};
    /// let comparison = DATASET.approach("un-2016").unwrap().compare(DATASET.approach("au-2016").unwrap());
    /// assert_eq!(comparison.row(Theme::Gender).theme(), Theme::Gender);
    /// ```
    #[must_use]
    pub const fn theme(&self) -> Theme {
        self.theme
    }

    /// The approaches that have the theme.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Theme};
    /// let comparison = DATASET.approach("un-2016").unwrap().compare(DATASET.approach("au-2016").unwrap());
    /// assert_eq!(comparison.row(Theme::Gender).approaches().count(), 2);
    /// ```
    pub fn approaches(&self) -> impl Iterator<Item = Linked<'a, Approach>> + use<'c, 'a> {
        let row = *self;
        self.comparison.approaches.iter().copied().filter(move |approach| row.principles(*approach).next().is_some())
    }

    /// The principles of an approach on the theme.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Theme};
    /// let un = DATASET.approach("un-2016").unwrap();
    /// let comparison = un.compare(DATASET.approach("au-2016").unwrap());
    /// assert_eq!(comparison.row(Theme::Gender).principles(un).next().unwrap().key(), "un-2016-e");
    /// ```
    pub fn principles(&self, approach: Linked<'a, Approach>) -> impl Iterator<Item = Linked<'a, Principle>> + use<'a> {
        approach.principles().on_theme(self.theme)
    }

    /// Whether all approaches have the theme.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Theme};
    /// let comparison = DATASET.approach("un-2016").unwrap().compare(DATASET.approach("au-2016").unwrap());
    /// assert!(!comparison.row(Theme::Norms).is_shared());
    /// ```
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.approaches().count() == self.comparison.approaches.len()
    }

    /// The one approach that has the theme. `None` if none has it, or several.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, Theme};
    /// let un = DATASET.approach("un-2016").unwrap();
    /// let comparison = un.compare(DATASET.approach("au-2016").unwrap());
    /// assert_eq!(comparison.row(Theme::Monitoring).only(), Some(un));
    /// ```
    #[must_use]
    pub fn only(&self) -> Option<Linked<'a, Approach>> {
        let mut approaches = self.approaches();
        approaches.next().filter(|_| approaches.next().is_none())
    }
}

impl fmt::Display for ThemeRow<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.theme)?;
        self.approaches().enumerate().try_for_each(|(index, approach)| {
            f.write_str(if index == 0 { ": " } else { ", " })?;
            match approach.organisation() {
                Some(organisation) => write!(f, "{organisation}")?,
                None => f.write_str(approach.key())?,
            }
            approach.as_of().map_or(Ok(()), |as_of| write!(f, " {}", as_of.date().year()))?;
            f.write_str(" (")?;
            joined(f, ", ", self.principles(approach).map(Linked::<Principle>::label))?;
            f.write_str(")")
        })
    }
}

/// Definitions set side by side, by the role of their elements: what is defined to be what, by which means, to which end.
///
/// `Display` writes a line for each role that any of them has, as [`RoleRow`] does.
///
/// # Example
///
/// ```
/// use ssr_data::{DATASET, query::DefinitionComparison};
/// let comparison: DefinitionComparison<'_> = DATASET.definitions().take(3).collect();
/// println!("{comparison}");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DefinitionComparison<'a> {
    definitions: Vec<Linked<'a, Definition>>,
}

impl<'a> DefinitionComparison<'a> {
    /// What is compared.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, query::DefinitionComparison};
    /// let comparison: DefinitionComparison<'_> = DATASET.definitions().take(3).collect();
    /// assert_eq!(comparison.definitions().len(), 3);
    /// ```
    #[must_use]
    pub fn definitions(&self) -> &[Linked<'a, Definition>] {
        &self.definitions
    }

    /// What each has in this role.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, ElementRole, query::DefinitionComparison};
    /// let all: DefinitionComparison<'_> = DATASET.definitions().collect();
    /// assert!(all.row(ElementRole::Aim).definitions().count() > 1);
    /// ```
    #[must_use]
    pub const fn row(&self, role: ElementRole) -> RoleRow<'_, 'a> {
        RoleRow { comparison: self, role }
    }

    /// The roles that any of them has, in the order of the vocabulary.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, query::DefinitionComparison};
    /// let all: DefinitionComparison<'_> = DATASET.definitions().collect();
    /// assert!(all.rows().is_sorted_by_key(|row| row.role()));
    /// ```
    pub fn rows(&self) -> impl Iterator<Item = RoleRow<'_, 'a>> {
        ElementRole::ALL.iter().map(|role| self.row(*role)).filter(|row| row.definitions().next().is_some())
    }

    /// The roles that all of them have.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DATASET;
    /// let one = DATASET.definitions().next().unwrap();
    /// let comparison = one.compare(one);
    /// assert_eq!(comparison.shared().count(), comparison.rows().count());
    /// ```
    pub fn shared(&self) -> impl Iterator<Item = RoleRow<'_, 'a>> {
        self.rows().filter(RoleRow::is_shared)
    }
}

impl<'a> FromIterator<Linked<'a, Definition>> for DefinitionComparison<'a> {
    fn from_iter<I: IntoIterator<Item = Linked<'a, Definition>>>(definitions: I) -> Self {
        Self { definitions: definitions.into_iter().collect() }
    }
}

impl fmt::Display for DefinitionComparison<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        joined(f, "\n", self.rows())
    }
}

/// A role, and what the definitions of a comparison have in it.
///
/// `Display` writes the role, then each definition that has it, by its term and who defines it, with the texts of its
/// elements.
///
/// # Example
///
/// ```
/// use ssr_data::{DATASET, query::DefinitionComparison};
/// let comparison: DefinitionComparison<'_> = DATASET.definitions().take(2).collect();
/// for row in comparison.rows() {
///     println!("{row}");
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleRow<'c, 'a> {
    comparison: &'c DefinitionComparison<'a>,
    role: ElementRole,
}

impl<'c, 'a> RoleRow<'c, 'a> {
    /// The role.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{ElementRole, query::DefinitionComparison};
    /// assert_eq!(DefinitionComparison::default().row(ElementRole::Aim).role(), ElementRole::Aim);
    /// ```
    #[must_use]
    pub const fn role(&self) -> ElementRole {
        self.role
    }

    /// The definitions that have an element in the role.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{ElementRole, query::DefinitionComparison};
    /// assert_eq!(DefinitionComparison::default().row(ElementRole::Aim).definitions().count(), 0);
    /// ```
    pub fn definitions(&self) -> impl Iterator<Item = Linked<'a, Definition>> + use<'c, 'a> {
        let role = self.role;
        self.comparison.definitions.iter().copied().filter(move |one| one.elements_as(role).next().is_some())
    }

    /// The elements of a definition in the role.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, query::DefinitionComparison};
    /// let all: DefinitionComparison<'_> = DATASET.definitions().collect();
    /// for row in all.rows() {
    ///     for definition in row.definitions() {
    ///         assert!(row.elements(definition).all(|element| element.role == row.role()));
    ///     }
    /// }
    /// ```
    pub fn elements(
        &self,
        definition: Linked<'a, Definition>,
    ) -> impl Iterator<Item = Part<'a, Definition, Element>> + use<'a> {
        definition.elements_as(self.role)
    }

    /// Whether all definitions have the role.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::{DATASET, ElementRole, query::DefinitionComparison};
    /// let all: DefinitionComparison<'_> = DATASET.definitions().collect();
    /// assert!(!all.row(ElementRole::Agent).is_shared());
    /// ```
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.definitions().count() == self.comparison.definitions.len()
    }
}

impl fmt::Display for RoleRow<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.role)?;
        self.definitions().enumerate().try_for_each(|(index, definition)| {
            write!(f, "{}{definition} (", if index == 0 { ": " } else { "; " })?;
            joined(f, "; ", self.elements(definition).map(|element| &element.object().text))?;
            f.write_str(")")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{ApproachComparison, DefinitionComparison};
    use crate::{Collection, Dataset, Definition, Document, Element, ElementRole, Organisation, Ref, Term, Theme};
    use alloc::string::ToString;

    #[test]
    fn nothing_compared_has_no_rows() {
        assert_eq!(ApproachComparison::default().rows().count(), 0);
        assert_eq!(ApproachComparison::default().row(Theme::Gender).only(), None);
        assert_eq!(DefinitionComparison::default().to_string(), "");
    }

    #[test]
    fn rows_show_names_and_stand_on_lines_of_their_own() {
        let element = |role, text: &'static str| Element::builder().role(role).text(text).build();
        let mut dataset = Dataset::EMPTY;
        dataset.organisations.push(Organisation::builder("au").names(["African Union"]).build());
        dataset.terms.push(Term::builder("ssr").names(["reform"]).build());
        dataset.documents.push(Document::builder("framework").titles(["Framework"]).build());
        let by = [Ref::new(Collection::Organisations, "au"), Ref::new(Collection::Documents, "framework")];
        let elements = [element(ElementRole::Genus, "a process"), element(ElementRole::Aim, "safety")];
        dataset.definitions.push(Definition::builder("one").term("ssr").by(by).elements(elements).build());
        let by = [Ref::new(Collection::Documents, "framework")];
        let elements = [element(ElementRole::Aim, "order"), element(ElementRole::Aim, "law")];
        dataset.definitions.push(Definition::builder("two").term("ssr").by(by).elements(elements).build());
        let comparison: DefinitionComparison<'_> = dataset.definitions().collect();
        let shown = comparison.to_string();
        let mut lines = shown.lines();
        assert!(lines.next().is_some_and(|line| line.ends_with(": reform, by African Union (a process)")), "{shown}");
        let aim = "aim: reform, by African Union (safety); reform, by Framework (order; law)";
        assert_eq!((lines.next(), lines.next()), (Some(aim), None), "{shown}");
        assert!(!shown.ends_with('\n'));
    }
}
