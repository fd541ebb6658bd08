package dk.samspor.stratification.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A therapist as her municipality sees her.
 *
 * @param continuousDevelopment absent where nobody has said
 */
public record TherapistView(UUID id, long version, Therapist.Status status, String municipality, String name, Therapist.Profession profession,
    LocalDate authorisedFrom, LocalDate authorisedTo, boolean furtherEducation, Boolean continuousDevelopment, boolean supervisionAvailable,
    List<ExperiencePeriod> experience, LocalDate lastDay, Set<Therapist.Act> allowedActions) {

  /** Without what only time does. */
  static TherapistView of(Therapist one) {
    var actions = one.allowedActions().stream().filter(act -> act != Therapist.Act.TIME_PASSES).collect(Collectors.toSet());
    return new TherapistView(one.id(), one.version(), one.status(), one.homeMunicipality(), one.name, one.profession, one.authorisedFrom,
        one.authorisedTo, one.furtherEducation, one.continuousDevelopment, one.supervisionAvailable, one.experience, one.lastDay, actions);
  }
}
