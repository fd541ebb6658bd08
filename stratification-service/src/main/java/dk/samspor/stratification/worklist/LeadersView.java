package dk.samspor.stratification.worklist;

import dk.samspor.stratification.model.Text;
import dk.samspor.stratification.supply.Cover;
import dk.samspor.stratification.supply.PatientGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How it stands with everything on the caller's desks, figures and nobody's name, and where competence is lacking.
 *
 * @param coverWarnings patient groups with fewer therapists who qualify today for advanced cases than the agreement wants for holiday and
 *                      illness [M, S 1.2]; empty where every group is covered, and for a hospital
 */
public record LeadersView(LocalDate day, List<Standing> standings, List<CoverWarning> coverWarnings) {

  /**
   * One group that is not covered.
   *
   * @param qualified how many qualify by themselves
   * @param needed    how many the agreement wants
   */
  public record CoverWarning(PatientGroup group, Text name, int qualified, int needed) {}

  static LeadersView of(LocalDate day, List<Standing> standings, Optional<Cover> cover) {
    return new LeadersView(day, standings, cover.stream().flatMap(one -> one.uncovered().stream().map(group ->
        new CoverWarning(group.group(), group.name(), group.qualified(), one.needed()))).toList());
  }
}
