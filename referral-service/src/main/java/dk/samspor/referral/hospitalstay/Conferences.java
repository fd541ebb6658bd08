package dk.samspor.referral.hospitalstay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The discharge conferences of a stay, each by itself: letters of two meetings come in any order, and the end of one says nothing of
 * the other.
 *
 * @param all in the order of their days
 */
record Conferences(List<Conference> all) {

  private static final Comparator<Conference> BY_DAY =
      Comparator.comparing(Conference::day, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Conference::meeting);

  Conferences planned(UUID meeting, LocalDate day) {
    return with(meeting, one -> one.plannedOn(day));
  }

  /** @param discharge the day of discharge that was agreed; null where none was */
  Conferences held(UUID meeting, LocalDate day, LocalDate discharge) {
    return with(meeting, one -> one.heldOn(day, discharge));
  }

  Conferences calledOff(UUID meeting) {
    return with(meeting, Conference::calledOff);
  }

  /** The day of the next one. */
  Optional<LocalDate> ahead() {
    return all.stream().filter(Conference::liesAhead).map(Conference::plannedOn).min(Comparator.naturalOrder());
  }

  /** The day of discharge the last one agreed on. */
  Optional<LocalDate> agreedDischarge() {
    return all.stream().filter(one -> one.heldOn() != null).map(Conference::dischargeOn).filter(Objects::nonNull).reduce((earlier, last) -> last);
  }

  private Conferences with(UUID meeting, UnaryOperator<Conference> news) {
    Conference known = all.stream().filter(one -> one.meeting().equals(meeting)).findFirst().orElse(Conference.unknown(meeting));
    Stream<Conference> others = all.stream().filter(one -> !one.meeting().equals(meeting));
    return new Conferences(Stream.concat(others, Stream.of(news.apply(known))).sorted(BY_DAY).toList());
  }
}
