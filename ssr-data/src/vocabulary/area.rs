//! [`Area`]: which part of the security sector, or which problem.

use crate::macros::vocabulary;

vocabulary! {
    /// Which part of the security sector an activity works on, or which problem.
    ///
    /// Areas form a tree with four branches: `capacity`, `governance`, `post-conflict` and `wider`. A branch
    /// itself is used only where a source names the branch and no part of it. How the work is done (training,
    /// norm-setting, coordination) is a `SupportKind`, not an area.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Area;
    /// assert_eq!(Area::PoliceReform.as_str(), "police-reform");
    /// assert_eq!(Area::PoliceReform.branch(), Area::Capacity);
    /// ```
    pub enum Area {
        /// What the forces and courts of a country can do, no part singled out.
        Capacity = "capacity",
        /// Armed forces: their structure, doctrine, size and management.
        DefenceReform = "defence-reform",
        /// What armed forces rest on: communications, logistics, medical care, careers.
        DefenceSupport = "defence-support",
        /// Protection of networks and data against attack.
        CyberDefence = "cyber-defence",
        /// Intelligence and internal security services.
        IntelligenceReform = "intelligence-reform",
        /// Police, gendarmerie and other law enforcement.
        PoliceReform = "police-reform",
        /// Police who work among and with residents.
        CommunityPolicing = "community-policing",
        /// Border guards, border police, customs and what they do.
        BorderManagement = "border-management",
        /// Gangs, trafficking, drugs and other organised crime.
        OrganisedCrime = "organised-crime",
        /// Preventing and fighting terrorism.
        CounterTerrorism = "counter-terrorism",
        /// Courts, prosecution and access to justice.
        JusticeReform = "justice-reform",
        /// Prisons and what happens in them.
        Corrections = "corrections",
        /// Readiness for disasters and crises.
        EmergencyPreparedness = "emergency-preparedness",
        /// Customary, traditional or armed groups that provide security or justice without the state.
        NonStateProviders = "non-state-providers",
        /// Private military and security companies.
        PrivateSecurity = "private-security",
        /// Who controls the security sector, no part singled out.
        Governance = "governance",
        /// Civilian and democratic control of forces as such.
        DemocraticControl = "democratic-control",
        /// National security strategies, policies and planning.
        SecurityPolicy = "security-policy",
        /// Ministries and civilian officials who manage the sector.
        CivilManagement = "civil-management",
        /// Budgets, spending and audit of the sector.
        SecurityFinance = "security-finance",
        /// Laws that regulate the sector.
        SecurityLegislation = "security-legislation",
        /// Oversight by legislatures and their committees.
        ParliamentaryOversight = "parliamentary-oversight",
        /// Oversight by ombudsmen and human rights commissions.
        IndependentOversight = "independent-oversight",
        /// Oversight by media and civil society.
        PublicOversight = "public-oversight",
        /// Work against corruption.
        Integrity = "integrity",
        /// Dialogue and confidence between people and security services.
        PublicTrust = "public-trust",
        /// What conflict leaves behind, no part singled out.
        PostConflict = "post-conflict",
        /// Disarmament, demobilisation and reintegration of ex-combatants.
        Ddr = "ddr",
        /// Child soldiers and the protection of children.
        ChildProtection = "child-protection",
        /// Small arms and light weapons (SALW).
        SmallArms = "small-arms",
        /// Other arms, ammunition and military fuel.
        ArmsControl = "arms-control",
        /// Mines: clearance, risk education, help for victims.
        MineAction = "mine-action",
        /// Dealing with past crimes: tribunals, truth commissions, vetting.
        TransitionalJustice = "transitional-justice",
        /// Protection of women and their part in security.
        WomenInSecurity = "women-in-security",
        /// Turning bases and soldiers to civilian use.
        DefenceConversion = "defence-conversion",
        /// Refugees, displaced people and migration.
        Displacement = "displacement",
        /// Reconstruction, recovery and livelihoods.
        Recovery = "recovery",
        /// Preventing conflict: confidence-building, mediation.
        ConflictPrevention = "conflict-prevention",
        /// Security sector reform inside peace operations.
        PeaceOperations = "peace-operations",
        /// What surrounds the security sector, no part singled out.
        Wider = "wider",
        /// The security sector as a whole, no part singled out.
        WholeSector = "whole-sector",
        /// Rule of law in general.
        RuleOfLaw = "rule-of-law",
        /// Human rights in general.
        HumanRights = "human-rights",
        /// Elections and democratic institutions.
        Democratisation = "democratisation",
        /// Neighbours working together.
        RegionalCooperation = "regional-cooperation",
    }
}

impl Area {
    /// The branch that the area belongs to; a branch belongs to itself.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Area;
    /// assert_eq!(Area::Integrity.branch(), Area::Governance);
    /// assert_eq!(Area::Wider.branch(), Area::Wider);
    /// ```
    #[must_use]
    pub fn branch(self) -> Self {
        // The values stand branch by branch, each branch before its parts.
        let branches = [Self::Wider, Self::PostConflict, Self::Governance, Self::Capacity];
        branches.into_iter().find(|branch| *branch <= self).unwrap_or(Self::Wider)
    }

    /// Whether the other area is this one or, if this is a branch, one under it.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Area;
    /// assert!(Area::Governance.contains(Area::Integrity));
    /// assert!(!Area::Integrity.contains(Area::Governance));
    /// ```
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self == other || self == other.branch()
    }

    /// The areas that this one contains: of a branch, itself and those under it; of any other, itself.
    ///
    /// # Example
    ///
    /// ```
    /// use ssr_data::Area;
    /// assert_eq!(Area::Capacity.members().count(), 15);
    /// ```
    pub fn members(self) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |area| self.contains(*area))
    }
}

#[cfg(test)]
mod tests {
    use super::Area;

    #[test]
    fn every_area_is_under_its_branch() {
        let sizes = [Area::Capacity, Area::Governance, Area::PostConflict, Area::Wider]
            .map(|branch| Area::ALL.iter().filter(|area| area.branch() == branch).count());
        assert_eq!(sizes, [15, 11, 13, 6]);
    }
}
