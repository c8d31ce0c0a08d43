//! The vocabularies that say of which kind a record is.

use crate::macros::vocabulary;

vocabulary! {
    /// Of which kind an organisation is.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::OrganisationKind;
    /// assert_eq!(OrganisationKind::FieldMission.as_str(), "field-mission");
    /// ```
    pub enum OrganisationKind {
        /// An organisation or pact of states.
        Intergovernmental = "intergovernmental",
        /// A deciding body of an organisation.
        Organ = "organ",
        /// A parliament or parliamentary assembly.
        Parliament = "parliament",
        /// A committee, commission or panel.
        Committee = "committee",
        /// A department, office, division or unit of an organisation.
        SecretariatUnit = "secretariat-unit",
        /// A fund, programme or other operational agency of an organisation.
        FundOrProgramme = "fund-or-programme",
        /// A specialised agency.
        SpecialisedAgency = "specialised-agency",
        /// A body for training or research.
        Institute = "institute",
        /// An office for a region or a country.
        RegionalOffice = "regional-office",
        /// A mission or operation in the field.
        FieldMission = "field-mission",
        /// A task force or working group.
        TaskForce = "task-force",
        /// A group of friends or other informal group of states.
        InformalGroup = "informal-group",
        /// A network of bodies or people.
        Network = "network",
        /// A court, tribunal or truth commission.
        Court = "court",
        /// A ministry of a state.
        Ministry = "ministry",
        /// A council, service or other body of a state.
        StateBody = "state-body",
        /// Armed forces, police or another security force.
        SecurityForce = "security-force",
        /// A non-governmental organisation, centre or foundation.
        NonGovernmental = "non-governmental",
        /// A company.
        Company = "company",
    }
}

vocabulary! {
    /// Of which kind a place is.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::PlaceKind;
    /// assert_eq!(PlaceKind::City.to_string(), "city");
    /// ```
    pub enum PlaceKind {
        /// A state, present or past.
        State = "state",
        /// A territory whose status differs from that of a state, or a part of a state.
        Territory = "territory",
        /// A region of several states, or one that a source treats as a whole.
        Region = "region",
        /// A group of states that is no region, such as those of a treaty.
        Group = "group",
        /// A city or town.
        City = "city",
    }
}

vocabulary! {
    /// Of which kind a document is.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DocumentKind;
    /// assert_eq!(DocumentKind::CodeOfConduct.as_str(), "code-of-conduct");
    /// ```
    pub enum DocumentKind {
        /// A treaty, charter, protocol or convention.
        Treaty = "treaty",
        /// A resolution.
        Resolution = "resolution",
        /// A statement by a presidency.
        PresidentialStatement = "presidential-statement",
        /// A declaration.
        Declaration = "declaration",
        /// A decision or conclusions.
        Decision = "decision",
        /// A recommendation.
        Recommendation = "recommendation",
        /// A communication of an executive to other organs.
        Communication = "communication",
        /// A framework, concept, strategy or other policy.
        Policy = "policy",
        /// A code of conduct.
        CodeOfConduct = "code-of-conduct",
        /// Guidelines or guidance notes.
        Guidelines = "guidelines",
        /// A handbook, toolkit or curriculum.
        Handbook = "handbook",
        /// A roadmap, action plan or work programme.
        Plan = "plan",
        /// An agreement or memorandum of understanding.
        Agreement = "agreement",
        /// A report.
        Report = "report",
        /// A study.
        Study = "study",
        /// A book.
        Book = "book",
        /// An article or paper in a series.
        Article = "article",
        /// A catalogue or inventory.
        Catalogue = "catalogue",
        /// A factsheet.
        Factsheet = "factsheet",
        /// A press release.
        PressRelease = "press-release",
        /// The record of a meeting.
        MeetingRecord = "meeting-record",
        /// A speech.
        Speech = "speech",
        /// A presentation.
        Presentation = "presentation",
        /// A background paper.
        BackgroundPaper = "background-paper",
        /// The proceedings of an event.
        Proceedings = "proceedings",
        /// A web page, or an overview whose form of publication the text does not tell.
        WebPage = "web-page",
    }
}

vocabulary! {
    /// Of which kind an undertaking with a proper name is.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::ProgrammeKind;
    /// assert_eq!(ProgrammeKind::TrustFund.as_str(), "trust-fund");
    /// ```
    pub enum ProgrammeKind {
        /// A programme of work.
        Programme = "programme",
        /// A component of a programme.
        Component = "component",
        /// A project.
        Project = "project",
        /// An initiative.
        Initiative = "initiative",
        /// An action plan that is carried out.
        ActionPlan = "action-plan",
        /// A trust fund or other fund.
        TrustFund = "trust-fund",
        /// A review or assessment process.
        Review = "review",
        /// A process between several actors.
        Process = "process",
        /// A framework for partnership or cooperation.
        Partnership = "partnership",
    }
}

vocabulary! {
    /// How an activity supports reform.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::SupportKind;
    /// assert_eq!(SupportKind::LegalDrafting.as_str(), "legal-drafting");
    /// ```
    pub enum SupportKind {
        /// Training and education.
        Training = "training",
        /// Mentoring on the job.
        Mentoring = "mentoring",
        /// Advice and technical assistance.
        Advice = "advice",
        /// Drafting of laws.
        LegalDrafting = "legal-drafting",
        /// Reviews, mappings and evaluations.
        Assessment = "assessment",
        /// Equipment and buildings.
        Equipment = "equipment",
        /// Money.
        Funding = "funding",
        /// Building or reforming institutions.
        InstitutionBuilding = "institution-building",
        /// Setting standards and norms.
        NormSetting = "norm-setting",
        /// Developing concepts, policies and strategies.
        PolicyDevelopment = "policy-development",
        /// Coordinating those who act.
        Coordination = "coordination",
        /// Bringing parties together: facilitation, seminars, dialogue.
        Dialogue = "dialogue",
        /// Speaking up for a cause.
        Advocacy = "advocacy",
        /// Informing the public.
        PublicInformation = "public-information",
        /// Research, best practice and publishing.
        Research = "research",
        /// Monitoring and reporting.
        Monitoring = "monitoring",
        /// Doing the task itself in place of national bodies.
        DirectDelivery = "direct-delivery",
        /// Authorising or restricting by decision.
        Mandating = "mandating",
    }
}

vocabulary! {
    /// Of which kind a claim is.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::StatementKind;
    /// assert_eq!(StatementKind::Lesson.as_str(), "lesson");
    /// ```
    pub enum StatementKind {
        /// Something is so.
        Finding = "finding",
        /// Something is missing or fails.
        Gap = "gap",
        /// Something was learned from experience.
        Lesson = "lesson",
        /// Something should be done.
        Recommendation = "recommendation",
        /// Something is asked and left open.
        Question = "question",
        /// One of several choices.
        Option = "option",
        /// A view or intention of an actor.
        Position = "position",
        /// What a text lays down.
        Provision = "provision",
        /// What limits a text: a draft, work in progress.
        Caveat = "caveat",
    }
}

vocabulary! {
    /// What an enumeration does.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::ListKind;
    /// assert_eq!(ListKind::Classification.as_str(), "classification");
    /// ```
    pub enum ListKind {
        /// Tells what something contains: the parts of a document, of an agenda.
        Contents = "contents",
        /// Divides a field into kinds.
        Classification = "classification",
        /// Names who belongs to something.
        Members = "members",
        /// Gives one item after the other.
        Items = "items",
    }
}

vocabulary! {
    /// In which way something does not fit.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::DiscrepancyKind;
    /// assert_eq!(DiscrepancyKind::Misprint.as_str(), "misprint");
    /// ```
    pub enum DiscrepancyKind {
        /// Two passages cannot both be right.
        Contradiction = "contradiction",
        /// One thing is named or spelt in two ways.
        Variant = "variant",
        /// A letter, word or number is evidently misprinted.
        Misprint = "misprint",
        /// The order, numbering or layout of the text is odd.
        Structure = "structure",
        /// Something that the text calls for is missing.
        Omission = "omission",
        /// The text says the same twice where once was meant.
        Repetition = "repetition",
    }
}

vocabulary! {
    /// Of which kind an event is.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::EventKind;
    /// assert_eq!(EventKind::Roundtable.as_str(), "roundtable");
    /// ```
    pub enum EventKind {
        /// A conference or summit.
        Conference = "conference",
        /// A workshop or seminar.
        Workshop = "workshop",
        /// A roundtable.
        Roundtable = "roundtable",
        /// A meeting of a body.
        Meeting = "meeting",
        /// A session of another event.
        Session = "session",
        /// A break in the programme of another event.
        Break = "break",
        /// Something that happened and is no gathering.
        Milestone = "milestone",
    }
}
