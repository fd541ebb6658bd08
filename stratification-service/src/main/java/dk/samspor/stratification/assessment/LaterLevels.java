package dk.samspor.stratification.assessment;

import dk.samspor.platform.agreements.Agreement;
import dk.samspor.stratification.StratificationCode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** What became of the level after the first placement. The first stays as it was: only it is monitored [S]. */
@Embeddable
class LaterLevels {

  /** Legal day of the first placement. */
  @Column(name = "decided_on")
  LocalDate decidedOn;

  @Column(name = "training_started")
  LocalDate trainingStarted;

  @Enumerated(EnumType.STRING)
  @Column(name = "current_level")
  Level current;

  @Convert(converter = ChangesColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  List<LevelChange> changes = List.of();

  @Convert(converter = PendingColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  LevelChange pending;

  /** The last day of restratification, where one waits for its second person. */
  @Column(name = "confirm_by")
  LocalDate confirmBy;

  /** The last day a restratification may begin; null while training has not started. */
  LocalDate restratifyUntil(Agreement agreement) {
    return trainingStarted == null ? null : trainingStarted.plusDays(agreement.restratificationDays());
  }

  /** Region Midtjylland: within fourteen days of training start; elsewhere as agreed [M]. */
  void mustBeInTime(LocalDate today, Agreement agreement) {
    if (!isInTime(today, agreement)) throw StratificationCode.RESTRATIFICATION_TOO_LATE.refuse(restratifyUntil(agreement));
  }

  boolean isInTime(LocalDate today, Agreement agreement) {
    return isUntil(restratifyUntil(agreement), today);
  }

  /** One begun in time is still none when the days are over. */
  void mustBeConfirmedInTime(LocalDate today, Agreement agreement) {
    if (!canBeConfirmed(today, agreement)) throw StratificationCode.RESTRATIFICATION_TOO_LATE.refuse(confirmUntil(agreement));
  }

  boolean canBeConfirmed(LocalDate today, Agreement agreement) {
    return isUntil(confirmUntil(agreement), today);
  }

  /** It takes another person than the one who began [M]. */
  boolean wasBegunBy(String person) {
    return pending != null && pending.by().equals(person);
  }

  /** Where training started since it began, the day was not yet known. */
  private LocalDate confirmUntil(Agreement agreement) {
    return confirmBy == null ? restratifyUntil(agreement) : confirmBy;
  }

  private static boolean isUntil(LocalDate last, LocalDate today) {
    return last == null || !today.isAfter(last);
  }

  /** Before that day is over a change is a restratification, and takes two. */
  void mustBeLater(LocalDate today, Agreement agreement) {
    var last = restratifyUntil(agreement);
    if (last == null || !today.isAfter(last)) throw StratificationCode.RESTRATIFY_INSTEAD.refuse();
  }

  /** Another level than the one now. */
  LevelChange change(LevelChange.Kind kind, ChangeLevel command, String by, LocalDate today) {
    if (command.level() == current) throw StratificationCode.SAME_LEVEL.refuse();
    return new LevelChange(kind, current, command.level(), today, by, null, command.reason());
  }

  void await(LevelChange change, LocalDate until) {
    pending = change;
    confirmBy = until;
  }

  /** The change is made; what waited waits no longer. */
  void make(LevelChange change) {
    current = change.to();
    changes = Stream.concat(changes.stream(), Stream.of(change)).toList();
    drop();
  }

  void drop() {
    pending = null;
    confirmBy = null;
  }
}
