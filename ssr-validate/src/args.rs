//! The command line, and nothing else.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use ssr_data::Collection;
use ssr_validate::Base;

/// Checks data of the catalogue of security sector reform.
///
/// Without a command, checks: files, the JSON files of folders, `-` for standard input; by default the folder
/// `dataset` if it stands here, else the facts compiled into this program.
///
/// Exit status: 0 clean, 1 something was found or nothing was checked, 2 something could not be read or the call
/// was wrong.
#[derive(Parser)]
#[command(name = "ssr-validate", version, args_conflicts_with_subcommands = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) check: CheckArgs,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Check files (the same as without a command)
    Check(CheckArgs),
    /// Put files into normal form
    Fmt(FmtArgs),
    /// Print a record to fill in
    ///
    /// Every text in it is empty and every number null. Write it into a file and check that: each finding says what
    /// belongs there. `$schema` is in it if the schema stands here, so that editors complete and explain the fields.
    New(NewArgs),
    /// Explain a rule, or list all
    Rule {
        /// The name of the rule
        name: Option<String>,
        /// Explain all rules, as Markdown
        #[arg(long, conflicts_with = "name")]
        all: bool,
    },
    /// Print the JSON Schema of dataset files
    Schema {
        /// The schema of what `--format json` prints instead
        #[arg(long)]
        report: bool,
        /// The schema of what `diff --format json` prints instead
        #[arg(long, conflicts_with = "report")]
        diff: bool,
    },
    /// Show how much of each source has been brought in
    Coverage(CoverageArgs),
    /// Move a file's records into the dataset, if nothing is wrong with them
    Adopt(AdoptArgs),
    /// Print all records as one file in normal form
    Bundle(BundleArgs),
    /// Compare two versions of the data, and name the smallest honest version bump
    ///
    /// Major: an id is gone without a redirect, or the schema breaks what was valid. Minor: records, facts, values of
    /// vocabularies or fields are new. Patch: facts, evidence or words are corrected. The order of records and of keys is
    /// no difference.
    ///
    /// Exit status: 0 compared, 1 the bump is more than --allow, 2 something could not be read or the call was wrong.
    Diff(DiffArgs),
}

#[derive(Args)]
pub(crate) struct CheckArgs {
    /// Files, folders, or `-` for standard input
    pub(crate) paths: Vec<String>,
    #[command(flatten)]
    pub(crate) context: ContextArgs,
    /// How to print findings
    #[arg(long, value_enum, default_value_t = Format::Full)]
    pub(crate) format: Format,
    /// Run only this rule; may be given several times
    #[arg(long, value_name = "RULE")]
    pub(crate) select: Vec<String>,
    /// Do not run this rule; may be given several times
    #[arg(long, value_name = "RULE")]
    pub(crate) ignore: Vec<String>,
    /// Mend what can be mended safely, and write the files
    #[arg(long)]
    pub(crate) fix: bool,
    /// Show what --fix would change instead of writing
    #[arg(long)]
    pub(crate) diff: bool,
    /// Tell only findings that are at least this serious
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = MinSeverity::Warning)]
    pub(crate) min_severity: MinSeverity,
    /// Count the findings of each rule at the end
    #[arg(long)]
    pub(crate) statistics: bool,
    /// Print findings only, no closing lines
    #[arg(long, short)]
    pub(crate) quiet: bool,
    /// When to use colours
    #[arg(long, value_enum, default_value_t = Colour::Auto)]
    pub(crate) color: Colour,
}

#[derive(Args)]
pub(crate) struct ContextArgs {
    /// What the input may refer to besides itself: a file or folder, `builtin` or `none`
    #[arg(long, value_name = "PATH|builtin|none")]
    pub(crate) base: Option<Base>,
    /// The folder with the source texts
    #[arg(long, value_name = "DIR")]
    pub(crate) sources: Option<String>,
    /// The file with exceptions; by default `ssr-validate.toml` if it stands here
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<String>,
}

#[derive(Args)]
pub(crate) struct FmtArgs {
    /// Files or folders
    #[arg(default_value = "dataset")]
    pub(crate) paths: Vec<String>,
    /// Change nothing; tell which files are not in normal form
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(Args)]
pub(crate) struct NewArgs {
    /// The collection of the record
    #[arg(value_parser = collections())]
    pub(crate) collection: Collection,
    /// With every field, not only those that a record must have
    #[arg(long)]
    pub(crate) all: bool,
}

/// The names of the collections, of which the nearest is told for a name that there is not.
fn collections() -> impl TypedValueParser<Value = Collection> {
    let names = Collection::ALL.iter().map(|collection| collection.name());
    PossibleValuesParser::new(names).try_map(|name| Collection::from_name(&name).ok_or("no collection"))
}

#[derive(Args)]
pub(crate) struct AdoptArgs {
    /// The file
    pub(crate) file: String,
    /// The dataset, a folder with one file a collection
    #[arg(long, value_name = "DIR", default_value = "dataset")]
    pub(crate) into: String,
    /// The folder with the source texts
    #[arg(long, value_name = "DIR")]
    pub(crate) sources: Option<String>,
}

#[derive(Args)]
pub(crate) struct BundleArgs {
    /// Files or folders
    #[arg(default_value = "dataset")]
    pub(crate) paths: Vec<String>,
    /// Write to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<String>,
}

#[derive(Args)]
pub(crate) struct DiffArgs {
    /// A file, a folder, a bundle, `builtin` or `-`
    pub(crate) old: String,
    /// The same, as it is now
    pub(crate) new: String,
    /// How to print the differences
    #[arg(long, value_enum, default_value_t = DiffFormat::Full)]
    pub(crate) format: DiffFormat,
    /// The largest bump that is no failure
    #[arg(long, value_enum, value_name = "BUMP")]
    pub(crate) allow: Option<Allow>,
    /// When to use colours
    #[arg(long, value_enum, default_value_t = Colour::Auto)]
    pub(crate) color: Colour,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    /// Every record and field
    Full,
    /// For a changelog: counts and what is notable
    Markdown,
    /// JSON, described by `ssr-validate schema --diff`
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Allow {
    /// Corrections
    Patch,
    /// Additions too
    Minor,
    /// Anything
    Major,
}

#[derive(Args)]
pub(crate) struct CoverageArgs {
    /// Files or folders
    #[arg(default_value = "dataset")]
    pub(crate) paths: Vec<String>,
    #[command(flatten)]
    pub(crate) context: ContextArgs,
    /// One row a source, no sections
    #[arg(long)]
    pub(crate) brief: bool,
    /// As JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Drawn, with both ends of a problem
    Full,
    /// One line each
    Concise,
    /// JSON, described by `ssr-validate schema --report`
    Json,
    /// SARIF 2.1.0, for code-scanning platforms
    Sarif,
    /// Annotations of GitHub workflows
    Github,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum MinSeverity {
    /// Warnings and errors
    Warning,
    /// Errors
    Error,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}
