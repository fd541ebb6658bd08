package dk.samspor.stratification.supply;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The one door of this room: asks who may take a case, and tells when a group's cover changes. */
@ApplicationScoped
public class Supply {

  private final Therapists therapists;
  private final Colleagues colleagues;
  private final Agreements agreements;
  private final BusinessClock clock;

  Supply(Therapists therapists, Colleagues colleagues, Agreements agreements, BusinessClock clock) {
    this.therapists = therapists;
    this.colleagues = colleagues;
    this.agreements = agreements;
    this.clock = clock;
  }

  /**
   * Whether a therapist of the caller's own may take a case. Both therapists must be the caller's own: else 404.
   *
   * @param supervisor null where she would work by herself
   */
  public Qualification of(UUID therapist, UUID supervisor, MayTake question) {
    var asked = therapists.get(therapist);
    return supervisor == null ? question.by(asked) : question.by(asked, therapists.get(supervisor));
  }

  List<Qualification> all(MayTake question) {
    return colleagues.workingOn(question.date()).stream().map(question::by).toList();
  }

  Cover cover(LocalDate date, String municipality) {
    return Cover.of(colleagues.workingOn(date), date, needed(date, municipality));
  }

  /** Changes a therapist, and tells each group in which she qualifies now and did not before, or the other way round. */
  Therapist change(UUID id, Consumer<Therapist> act) {
    return therapists.change(id, therapist -> {
      var before = groups(therapist);
      act.accept(therapist);
      tellChanges(therapist, before);
    });
  }

  Therapist register(Therapist fresh) {
    tellChanges(fresh, Set.of());
    return therapists.open(fresh);
  }

  private void tellChanges(Therapist therapist, Set<PatientGroup> before) {
    var now = groups(therapist);
    if (now.equals(before)) return;
    var others = colleagues.workingOn(clock.today()).stream().filter(other -> !other.id().equals(therapist.id())).toList();
    for (var group : PatientGroup.values()) {
      if (now.contains(group) == before.contains(group)) continue;
      int qualified = Cover.count(others, group, clock.today()) + (now.contains(group) ? 1 : 0);
      therapist.tellCover(group, qualified, needed(clock.today(), therapist.homeMunicipality()));
    }
  }

  private Set<PatientGroup> groups(Therapist therapist) {
    return Arrays.stream(PatientGroup.values()).filter(group -> Cover.qualifies(therapist, group, clock.today())).collect(Collectors.toSet());
  }

  private int needed(LocalDate date, String municipality) {
    return agreements.on(date, municipality).advancedCoverTherapists();
  }
}
