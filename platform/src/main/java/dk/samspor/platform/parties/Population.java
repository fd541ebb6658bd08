package dk.samspor.platform.parties;

/** Inhabitants of a municipality or region in the year the figure is from. */
public record Population(String code, int year, int inhabitants) {}
