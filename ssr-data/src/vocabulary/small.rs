//! The small vocabularies.

use crate::macros::vocabulary;

vocabulary! {
    /// What was done to a record at a point of its history.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::HistoryAct;
    /// assert_eq!("adopted".parse(), Ok(HistoryAct::Adopted));
    /// ```
    pub enum HistoryAct {
        /// Founded, created or set up.
        Founded = "founded",
        /// Given another name or form.
        Renamed = "renamed",
        /// Begun.
        Started = "started",
        /// Ordered from others.
        Commissioned = "commissioned",
        /// Drafted.
        Drafted = "drafted",
        /// Proposed.
        Proposed = "proposed",
        /// Signed.
        Signed = "signed",
        /// Adopted by the body that may.
        Adopted = "adopted",
        /// Approved.
        Approved = "approved",
        /// Endorsed.
        Endorsed = "endorsed",
        /// Published, released or issued.
        Published = "published",
        /// Tried out.
        Piloted = "piloted",
        /// Ended or closed.
        Ended = "ended",
    }
}

vocabulary! {
    /// How far something has come, seen from its source.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Status;
    /// assert_eq!(Status::Planned.as_str(), "planned");
    /// ```
    pub enum Status {
        /// It took place.
        Done = "done",
        /// It takes place at the time of the source.
        Ongoing = "ongoing",
        /// It lies ahead of the source and is planned.
        Planned = "planned",
        /// It is suggested, and nobody has decided it.
        Proposed = "proposed",
    }
}

vocabulary! {
    /// How an organisation is tied to another actor.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::OrganisationLinkKind;
    /// assert_eq!(OrganisationLinkKind::ReportsTo.as_str(), "reports-to");
    /// ```
    pub enum OrganisationLinkKind {
        /// It came after the other and took its place.
        Succeeds = "succeeds",
        /// The other created it.
        CreatedBy = "created-by",
        /// It reports to the other.
        ReportsTo = "reports-to",
        /// It works under the other's auspices.
        UnderAuspicesOf = "under-auspices-of",
        /// It is a member of the other.
        MemberOf = "member-of",
        /// It is chaired, headed or directed by the other.
        ChairedBy = "chaired-by",
        /// It chairs or directs the other.
        Chairs = "chairs",
        /// It elects or appoints the other, or members of it.
        Elects = "elects",
        /// It serves or supports the other.
        Serves = "serves",
        /// It works with the other, by the means that `via` names.
        WorksWith = "works-with",
    }
}

vocabulary! {
    /// How a document is tied to another.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DocumentLinkKind;
    /// assert_eq!(DocumentLinkKind::BuildsOn.as_str(), "builds-on");
    /// ```
    pub enum DocumentLinkKind {
        /// It rests on the other or is in line with it.
        BuildsOn = "builds-on",
        /// It adds to the other.
        Supplements = "supplements",
        /// It carries the other out.
        Implements = "implements",
        /// The other gave the idea.
        InspiredBy = "inspired-by",
        /// It cites the other.
        Cites = "cites",
        /// It is another version of the other.
        VersionOf = "version-of",
    }
}

vocabulary! {
    /// How far a document has come.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DocumentStatus;
    /// assert_eq!(DocumentStatus::Draft.as_str(), "draft");
    /// ```
    pub enum DocumentStatus {
        /// A draft.
        Draft = "draft",
        /// Announced and not yet out.
        Forthcoming = "forthcoming",
        /// Final and in use.
        Final = "final",
        /// For use inside the organisation only.
        Internal = "internal",
    }
}

vocabulary! {
    /// What an actor did for a document.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::ContributorRole;
    /// assert_eq!(ContributorRole::Issuer.as_str(), "issuer");
    /// ```
    pub enum ContributorRole {
        /// Wrote it.
        Author = "author",
        /// Edited it.
        Editor = "editor",
        /// Issued or adopted it in its own name.
        Issuer = "issuer",
        /// Brought it out as a publisher.
        Publisher = "publisher",
        /// Asked others to write it.
        Commissioner = "commissioner",
        /// Spoke it.
        Speaker = "speaker",
        /// Received it as the one it is written to.
        Addressee = "addressee",
        /// Took another part in making it.
        Contributor = "contributor",
    }
}

vocabulary! {
    /// How far an organisation's approach to security sector reform has come.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::ApproachStatus;
    /// assert_eq!(ApproachStatus::None.meaning(), "The source says that there is no concept.");
    /// ```
    pub enum ApproachStatus {
        /// A policy framework is in force.
        Framework = "framework",
        /// A policy framework exists as a draft.
        DraftFramework = "draft-framework",
        /// A concept exists.
        Concept = "concept",
        /// A concept or framework is being developed.
        InDevelopment = "in-development",
        /// There is no official concept, but an understanding that guides the work.
        OperationalUnderstanding = "operational-understanding",
        /// The concepts of others are used.
        Borrowed = "borrowed",
        /// The source says that there is no concept.
        None = "none",
    }
}

vocabulary! {
    /// From which side an organisation comes to security sector reform.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Perspective;
    /// assert_eq!(Perspective::ALL.len(), 3);
    /// ```
    pub enum Perspective {
        /// From development.
        Development = "development",
        /// From security.
        Security = "security",
        /// From democratic governance.
        Governance = "governance",
    }
}

vocabulary! {
    /// What an organisation's work on security sector reform concentrates on.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Focus;
    /// assert_eq!(Focus::NormDevelopment.as_str(), "norm-development");
    /// ```
    pub enum Focus {
        /// Building the capacity of institutions.
        CapacityBuilding = "capacity-building",
        /// Technical assistance.
        TechnicalAssistance = "technical-assistance",
        /// Developing norms.
        NormDevelopment = "norm-development",
        /// Developing policy.
        PolicyDevelopment = "policy-development",
    }
}

vocabulary! {
    /// How far an organisation's work reaches.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::GeographicScope;
    /// assert_eq!(GeographicScope::SubRegional.as_str(), "sub-regional");
    /// ```
    pub enum GeographicScope {
        /// The world.
        Global = "global",
        /// A region.
        Regional = "regional",
        /// A part of a region.
        SubRegional = "sub-regional",
    }
}

vocabulary! {
    /// By which means an organisation works.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Instrument;
    /// assert_eq!(Instrument::FieldActivities.as_str(), "field-activities");
    /// ```
    pub enum Instrument {
        /// Activities in the field.
        FieldActivities = "field-activities",
        /// Setting norms.
        NormSetting = "norm-setting",
    }
}

vocabulary! {
    /// In which situation a country undertakes reform.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::CountryContext;
    /// assert_eq!(CountryContext::PostConflict.as_str(), "post-conflict");
    /// ```
    pub enum CountryContext {
        /// A developing country.
        Developing = "developing",
        /// A country in transition, mostly from authoritarian rule.
        Transition = "transition",
        /// A country after a conflict.
        PostConflict = "post-conflict",
        /// A developed country, a mature democracy.
        Developed = "developed",
    }
}

vocabulary! {
    /// What a document is to an approach.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DocumentRole;
    /// assert_eq!(DocumentRole::Framework.as_str(), "framework");
    /// ```
    pub enum DocumentRole {
        /// It is the framework, concept or policy itself.
        Framework = "framework",
        /// It laid the ground.
        Foundation = "foundation",
        /// The approach is in line with it.
        Alignment = "alignment",
        /// It sets norms that the approach rests on.
        Norm = "norm",
        /// It tells how to carry the approach out.
        Guidance = "guidance",
        /// The source lists it as related.
        Related = "related",
    }
}

vocabulary! {
    /// How binding a definition is.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DefinitionStatus;
    /// assert_eq!(DefinitionStatus::Attempted.as_str(), "attempted");
    /// ```
    pub enum DefinitionStatus {
        /// Adopted by the body.
        Adopted = "adopted",
        /// Part of a draft.
        Draft = "draft",
        /// Put forward, but not established.
        Attempted = "attempted",
        /// Used by an author for the purpose of a text.
        Working = "working",
    }
}

vocabulary! {
    /// Which part of a definition an element is.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::ElementRole;
    /// assert_eq!(ElementRole::Aim.as_str(), "aim");
    /// ```
    pub enum ElementRole {
        /// What is defined as: a process, a transformation, a set of institutions.
        Genus = "genus",
        /// What is changed, or what belongs to it.
        Object = "object",
        /// How it is done.
        Means = "means",
        /// What it is to achieve.
        Aim = "aim",
        /// Which standards it follows.
        Norm = "norm",
        /// For whom it is done.
        Beneficiary = "beneficiary",
        /// Who does it.
        Agent = "agent",
    }
}

vocabulary! {
    /// What an actor is at an event.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::ParticipantRole;
    /// assert_eq!(ParticipantRole::Chair.as_str(), "chair");
    /// ```
    pub enum ParticipantRole {
        /// Chairs it.
        Chair = "chair",
        /// Speaks at it.
        Speaker = "speaker",
        /// Takes part in it.
        Participant = "participant",
        /// Hosts it.
        Host = "host",
        /// Convenes it.
        Convener = "convener",
        /// Supports it.
        Supporter = "supporter",
        /// Was expected and is not there.
        Absent = "absent",
    }
}

vocabulary! {
    /// How close a number is meant to be.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Qualifier;
    /// assert_eq!(Qualifier::AtLeast.as_str(), "at-least");
    /// ```
    pub enum Qualifier {
        /// The number itself.
        Exactly = "exactly",
        /// About the number.
        About = "about",
        /// More than the number.
        Over = "over",
        /// The number or more.
        AtLeast = "at-least",
        /// The number or less.
        UpTo = "up-to",
        /// A number that lies ahead of its source.
        Forecast = "forecast",
    }
}

vocabulary! {
    /// What a number counts or measures.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Unit;
    /// assert_eq!(Unit::PerCent.as_str(), "per-cent");
    /// ```
    pub enum Unit {
        /// Things or people, one by one.
        Count = "count",
        /// Hundredths of a whole.
        PerCent = "per-cent",
        /// Hundredths of a whole each year.
        PerCentPerYear = "per-cent-per-year",
        /// How many times as much.
        Times = "times",
        /// Dollars of the United States.
        UsDollars = "us-dollars",
        /// Years.
        Years = "years",
        /// Months.
        Months = "months",
        /// Children for each woman.
        ChildrenPerWoman = "children-per-woman",
        /// Counted things each year.
        CountPerYear = "count-per-year",
    }
}

vocabulary! {
    /// Whether the mandate of a mission or body covers security sector reform.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::SsrMandate;
    /// assert_eq!(SsrMandate::Explicit.as_str(), "explicit");
    /// ```
    pub enum SsrMandate {
        /// The mandate names it.
        Explicit = "explicit",
        /// The mandate covers it without naming it.
        Implicit = "implicit",
        /// The source says that there is none.
        None = "none",
    }
}

vocabulary! {
    /// When a person holds a position, seen from the source.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Tenure;
    /// assert_eq!(Tenure::Former.as_str(), "former");
    /// ```
    pub enum Tenure {
        /// At the time of the source.
        Current = "current",
        /// Before the source.
        Former = "former",
        /// After the source.
        Future = "future",
        /// At the time of the source, in place of somebody else.
        Acting = "acting",
    }
}

vocabulary! {
    /// A group of people that an activity is for and that is no record of its own.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Beneficiary;
    /// assert_eq!(Beneficiary::ExCombatants.as_str(), "ex-combatants");
    /// ```
    pub enum Beneficiary {
        /// All who live in a place.
        Population = "population",
        /// Those who live near to where the activity takes place.
        LocalCommunities = "local-communities",
        /// Women.
        Women = "women",
        /// Men.
        Men = "men",
        /// Children.
        Children = "children",
        /// Children used as soldiers.
        ChildSoldiers = "child-soldiers",
        /// Young people.
        Youth = "youth",
        /// The poor.
        Poor = "poor",
        /// Groups at the margin of society.
        MarginalisedGroups = "marginalised-groups",
        /// Victims of conflict or crime.
        Victims = "victims",
        /// Former combatants.
        ExCombatants = "ex-combatants",
        /// Soldiers who leave or left the armed forces.
        FormerMilitaryPersonnel = "former-military-personnel",
        /// Refugees, asylum seekers and migrants.
        Refugees = "refugees",
        /// People displaced inside their country.
        DisplacedPeople = "displaced-people",
        /// Members of armed forces.
        ArmedForcesPersonnel = "armed-forces-personnel",
        /// Police officers.
        PoliceOfficers = "police-officers",
        /// Border guards and border police.
        BorderGuards = "border-guards",
        /// Customs officials.
        CustomsOfficials = "customs-officials",
        /// Intelligence and security services.
        IntelligenceServices = "intelligence-services",
        /// Prison staff.
        CorrectionsStaff = "corrections-staff",
        /// Judges.
        Judges = "judges",
        /// Prosecutors.
        Prosecutors = "prosecutors",
        /// Lawyers and other legal personnel.
        Lawyers = "lawyers",
        /// Members of parliament.
        Parliamentarians = "parliamentarians",
        /// Officials of ministries and other civilian bodies.
        CivilianOfficials = "civilian-officials",
        /// Government and other authorities of a state.
        Authorities = "authorities",
        /// Civil society organisations.
        CivilSociety = "civil-society",
        /// The media.
        Media = "media",
        /// Educators.
        Educators = "educators",
        /// Member states of an organisation.
        MemberStates = "member-states",
        /// Partner countries of an organisation.
        PartnerCountries = "partner-countries",
        /// Donors.
        Donors = "donors",
        /// Staff of the actor's own organisation or missions.
        OwnStaff = "own-staff",
        /// Staff of peace operations.
        PeaceOperationsStaff = "peace-operations-staff",
    }
}
