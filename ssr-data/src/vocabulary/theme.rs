//! [`Theme`]: what a principle or a definition is about.

use crate::macros::vocabulary;

vocabulary! {
    /// What a principle, a statement or an element of a definition is about.
    ///
    /// Themes make the approaches of different organisations comparable: each principle carries one or two.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Theme;
    /// assert_eq!("national-ownership".parse(), Ok(Theme::NationalOwnership));
    /// ```
    pub enum Theme {
        /// The country itself decides on reform and leads it.
        NationalOwnership = "national-ownership",
        /// Territory and independence of the state are respected.
        Sovereignty = "sovereignty",
        /// Reform fits the place: its history, culture, situation.
        Context = "context",
        /// Timing and means adapt as things change.
        Flexibility = "flexibility",
        /// Parts of the sector are linked with each other and with development.
        Holistic = "holistic",
        /// Reform is political and needs political dialogue.
        PoliticalDialogue = "political-dialogue",
        /// Priorities, plans, national strategies.
        Strategy = "strategy",
        /// Reviews, assessments of needs and risks.
        Analysis = "analysis",
        /// Civilian authority and democratic oversight over forces.
        DemocraticControl = "democratic-control",
        /// Those who act answer for it; openness.
        Accountability = "accountability",
        /// Laws and independent courts.
        RuleOfLaw = "rule-of-law",
        /// Rights, freedoms and non-discrimination.
        HumanRights = "human-rights",
        /// Women and men, equality between them.
        Gender = "gender",
        /// Civil society, civilians and media take part.
        CivilSociety = "civil-society",
        /// Customary and informal providers of security and justice take part.
        CustomaryProviders = "customary-providers",
        /// People have confidence in the security sector.
        PublicTrust = "public-trust",
        /// Institutions work: management, skills, staff.
        Effectiveness = "effectiveness",
        /// Resources and affordable spending.
        Finance = "finance",
        /// Those who support reform act together.
        Coordination = "coordination",
        /// Partnership between states, good neighbours.
        Solidarity = "solidarity",
        /// Reform and the integration of a region go together.
        RegionalIntegration = "regional-integration",
        /// Supporters mind their motives, limits and the risks they bring.
        ResponsibleSupport = "responsible-support",
        /// Progress is measured and evaluated.
        Monitoring = "monitoring",
        /// International standards are kept.
        Norms = "norms",
    }
}
