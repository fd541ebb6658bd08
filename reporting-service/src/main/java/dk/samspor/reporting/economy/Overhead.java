package dk.samspor.reporting.economy;

/** What a region's coordinators cost beside their salaries: the six categories of the evaluation [D 8.2]. */
public enum Overhead {
  LEADERSHIP_AND_ADMINISTRATION, RENT_AND_BUILDINGS, TRANSPORT, IT_SUPPORT, SPECIAL_LICENCES, OTHER
}
