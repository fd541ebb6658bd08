package dk.samspor.stratification.worklist;

import java.time.LocalDate;
import java.util.List;

/** How it stands with everything on the caller's desks: figures, and nobody's name. */
public record LeadersView(LocalDate day, List<Standing> standings) {}
