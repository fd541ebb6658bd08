package dk.samspor.platform.cases;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import java.time.LocalDate;

/**
 * A case lies on an authority's desk: it may see it, and its part says which acts are its own.
 *
 * @param due legal date of the next deadline for this authority, or null
 */
public record DeskEntry(Authority authority, Part part, LocalDate due) {}
