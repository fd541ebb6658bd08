package dk.samspor.stratification.supply;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

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

  /** How the groups of the caller's own municipality are covered on a day. */
  public Cover cover(LocalDate date, String municipality) {
    return Cover.of(colleagues.workingOn(date), date, needed(date, municipality));
  }

  /** Changes a therapist, and tells each group in which she qualifies now and did not when it was last told, or the other way round. */
  Therapist change(UUID id, Consumer<Therapist> act) {
    return therapists.change(id, therapist -> {
      act.accept(therapist);
      tellChanges(therapist);
    });
  }

  Therapist register(Therapist fresh) {
    tellChanges(fresh);
    return therapists.open(fresh);
  }

  /** The same where only time has passed. */
  void timePassed(Therapist therapist) {
    therapists.changeByLetter(therapist.id(), one -> {
      one.timePasses();
      tellChanges(one);
    });
  }

  private void tellChanges(Therapist therapist) {
    var today = clock.today();
    var now = therapist.qualifiesIn(today);
    if (now.equals(therapist.toldQualifiedIn)) return;
    var others = colleagues.of(therapist, today);
    therapist.tellCover(now, group -> Cover.count(others, group, today) + (now.contains(group) ? 1 : 0), needed(today, therapist.homeMunicipality()));
  }

  private int needed(LocalDate date, String municipality) {
    return agreements.on(date, municipality).advancedCoverTherapists();
  }
}
