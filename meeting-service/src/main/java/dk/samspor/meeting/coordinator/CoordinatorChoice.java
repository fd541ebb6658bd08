package dk.samspor.meeting.coordinator;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.platform.agreements.Agreements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** Who comes to a municipality at a time: nobody on leave, nobody who is elsewhere, the regular one rather than another. */
@ApplicationScoped
public class CoordinatorChoice {
  private final Coordinators coordinators;
  private final Rota rota;
  private final Agreements agreements;

  CoordinatorChoice(Coordinators coordinators, Rota rota, Agreements agreements) {
    this.coordinators = coordinators;
    this.rota = rota;
    this.agreements = agreements;
  }

  /**
   * Every coordinator of the region, the one to ask first.
   *
   * @param more cases that would come to a coordinator's year with this
   */
  public List<Candidate> candidates(String region, String municipality, Occupation when, ToIntFunction<UUID> more) {
    var all = coordinators.active(region);
    var busy = rota.busy(when);
    var cases = rota.cases(all.stream().map(Coordinator::id).toList(), when.from().getYear());
    int norm = agreements.on(when.from().toLocalDate(), municipality).coordinatorCasesPerYear();
    return all.stream().map(one -> candidate(one, verdict(one, when, busy.contains(one.id())), one.isRegularIn(municipality),
        cases.getOrDefault(one.id(), 0), more.applyAsInt(one.id()), one.capacity(norm))).sorted(Candidate.PREFERENCE).toList();
  }

  private static Candidate candidate(Coordinator one, Candidate.Verdict verdict, boolean regular, int cases, int more, int capacity) {
    return new Candidate(one.id(), one.name(), verdict, regular, cases, capacity, CarriesAtMostTheNorm.check(cases + more, capacity));
  }

  /** The one named, or the first of those who can; refuses where that is nobody. */
  public Candidate choose(String region, String municipality, Occupation when, ToIntFunction<UUID> more, UUID named) {
    var candidates = candidates(region, municipality, when, more);
    if (named == null) {
      return candidates.stream().filter(Candidate::isFree).findFirst().orElseThrow(() -> MeetingCode.NO_COORDINATOR_FREE.refuse());
    }
    var wanted = candidates.stream().filter(one -> one.coordinator().equals(named)).findFirst()
        .orElseThrow(() -> MeetingCode.COORDINATOR_UNKNOWN.refuse());
    return switch (wanted.verdict()) {
      case FREE -> wanted;
      case ON_LEAVE -> throw MeetingCode.COORDINATOR_ON_LEAVE.refuse();
      case BUSY -> throw MeetingCode.COORDINATOR_DOUBLE_BOOKED.refuse();
    };
  }

  /** To something that is no meeting day and brings no cases. */
  public Candidate choose(String region, String municipality, Occupation when, UUID named) {
    return choose(region, municipality, when, coordinator -> 0, named);
  }

  private static Candidate.Verdict verdict(Coordinator one, Occupation when, boolean busy) {
    if (one.isOnLeave(when.from().toLocalDate())) {
      return Candidate.Verdict.ON_LEAVE;
    }
    return busy ? Candidate.Verdict.BUSY : Candidate.Verdict.FREE;
  }
}
