package dk.samspor.meeting.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Builds a legal team around a 45-year-old by default; each test takes away or adds what it is about. */
final class Teams {
  static final LocalDate DAY = LocalDate.of(2015, 3, 17);

  private final List<Participant> people = new ArrayList<>();
  private LocalDate birthDate = DAY.minusYears(45);
  private boolean qualified = true;
  private boolean children;

  static Teams aTeam() {
    return new Teams()
        .with(Seat.HEALTH_COORDINATOR)
        .with(Seat.MEETING_LEADER, Area.EMPLOYMENT)
        .with(Seat.TEAM_MEMBER, Area.SOCIAL)
        .with(Seat.TEAM_MEMBER, Area.HEALTH)
        .with(Seat.MINUTE_TAKER)
        .with(Seat.CITIZEN);
  }

  Teams with(Seat seat, Area... areas) {
    people.add(new Participant(seat, null, Set.of(areas)));
    return this;
  }

  Teams without(Seat seat) {
    people.removeIf(person -> person.seat() == seat);
    return this;
  }

  Teams without(Area area) {
    people.removeIf(person -> person.areas().contains(area));
    return this;
  }

  Teams forACitizenBornOn(LocalDate date) {
    birthDate = date;
    return this;
  }

  Teams unqualified() {
    qualified = false;
    return this;
  }

  Teams withChildrenAtHome() {
    children = true;
    return this;
  }

  Composition seated() {
    return new Composition(DAY, new CitizenAtTheTable(birthDate, qualified, children), people, 30);
  }

  List<String> blockedBy() {
    return CompositionRules.check(seated()).stream().filter(Finding::blocking).map(Finding::code).toList();
  }

  List<String> warnedOf() {
    return CompositionRules.check(seated()).stream().filter(finding -> !finding.blocking()).map(Finding::code).toList();
  }
}
