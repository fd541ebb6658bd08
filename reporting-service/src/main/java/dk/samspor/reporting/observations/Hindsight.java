package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import dk.samspor.reporting.observations.Readings.Seen;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Looks back at the months a dossier is counted in: what was counted in each when it closed, what is counted there now, and
 * which later fact made the difference. What was known when a month closed is what was told by that day; so this, too, is a
 * function of the dossier's events alone, and neither the order of arrival nor a rebuild can matter.
 */
final class Hindsight {

  private static final Comparator<StoredEvent> AS_TOLD = Comparator.comparing(StoredEvent::businessDate).thenComparing(StoredEvent.CANONICAL);

  private final List<StoredEvent> told;
  private final Dossier dossier;
  private final Function<Dossier, List<Observation>> reading;
  /** What was counted after so many events, and how often. */
  private final Map<Integer, Map<Content, Integer>> known = new HashMap<>();

  Hindsight(Collection<StoredEvent> ofOneDossier, Dossier dossier, Function<Dossier, List<Observation>> reading) {
    this.dossier = dossier;
    Set<UUID> seen = new HashSet<>();
    this.told = ofOneDossier.stream().filter(event -> seen.add(event.id())).sorted(AS_TOLD).toList();
    this.reading = reading;
  }

  /** What two observations of one dossier have in common when they count alike. */
  record Content(Measure measure, LocalDate date, Cut cut, Integer value, Judged judged) {

    static Content of(Observation one) {
      return new Content(one.measure(), one.date(), one.cut(), one.value(), one.judged());
    }

    LocalDate closing() {
      return Closing.of(date);
    }
  }

  /** Whether anything was told after a month closed in which something is, or may have been, counted: mostly nothing was. */
  static boolean isNeeded(Collection<StoredEvent> ofOneDossier, List<Observation> now) {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (StoredEvent event : ofOneDossier) {
      first = earlier(event.businessDate(), first);
      last = event.businessDate().isAfter(last) ? event.businessDate() : last;
    }
    LocalDate counted = first;
    for (Observation one : now) {
      counted = earlier(one.date(), counted);
    }
    LocalDate closing = earlier(Closing.notBefore(first), Closing.of(counted));
    return last.isAfter(closing);
  }

  /** @param now what all events amount to */
  Seen look(List<Observation> now) {
    return isAsItClosed(now) ? new Seen(now.stream().map(one -> one.told(earlier(one.told(), Closing.of(one.date())))).toList(), List.of())
        : lookClosely(now);
  }

  /** Mostly nothing changed. That is found without asking what changed when. */
  private boolean isAsItClosed(List<Observation> now) {
    LocalDate first = Closing.notBefore(told.getFirst().businessDate());
    if (now.stream().anyMatch(one -> !one.followsItsCase() && Closing.of(one.date()).isBefore(first)) || told.stream().anyMatch(TakenBack::isRedaction)) {
      return false;
    }
    int read = 0;
    List<Observation> then = List.of();
    for (LocalDate closing = first; closing.isBefore(lastDay()); closing = closing.plusMonths(1)) {
      int events = toldBy(closing);
      if (events != read) {
        then = reading.apply(dossier.toldBy(closing));
        read = events;
      }
      if (!closedOn(closing, then).equals(closedOn(closing, now))) {
        return false;
      }
    }
    return true;
  }

  private static List<Content> closedOn(LocalDate closing, List<Observation> observations) {
    LocalDate month = closing.minusMonths(1).withDayOfMonth(1);
    return observations.stream().filter(one -> one.date().getMonthValue() == month.getMonthValue() && one.date().getYear() == month.getYear()
        && !one.followsItsCase()).map(Content::of).toList();
  }

  private Seen lookClosely(List<Observation> now) {
    Map<Content, Deque<StoredEvent>> late = new HashMap<>();
    contents(told.size()).forEach((content, n) -> late.put(content, changes(content, n - before(content), 1)));
    TakenBack.of(told, this::read).forEach((content, by) -> {
      if (late.getOrDefault(content, new ArrayDeque<>()).isEmpty() && late.containsKey(content)) {
        late.get(content).add(by);
      }
    });
    List<Reopening> reopenings = new ArrayList<>(gone());
    List<Observation> marked = marked(now, late, reopenings);
    return new Seen(marked, reopenings);
  }

  private LocalDate lastDay() {
    return told.getLast().businessDate();
  }

  /** Of several that count alike the last ones came late. What was in time says so, whichever fact tells it today. */
  private List<Observation> marked(List<Observation> now, Map<Content, Deque<StoredEvent>> late, List<Reopening> reopenings) {
    Map<Content, Integer> inTime = new HashMap<>();
    late.forEach((content, events) -> inTime.put(content, contents(told.size()).get(content) - events.size()));
    List<Observation> marked = new ArrayList<>();
    for (Observation one : now) {
      Content content = Content.of(one);
      if (one.followsItsCase() || inTime.merge(content, -1, Integer::sum) >= 0) {
        marked.add(one.told(earlier(one.told(), content.closing())));
      } else {
        StoredEvent by = late.get(content).removeFirst();
        marked.add(one.told(by.businessDate()));
        reopenings.add(reopening(content, true, by));
      }
    }
    return marked;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** What was counted in a month when it closed and is not any more. */
  private List<Reopening> gone() {
    List<Reopening> gone = new ArrayList<>();
    for (LocalDate closing = Closing.notBefore(told.getFirst().businessDate()); closing.isBefore(lastDay()); closing = closing.plusMonths(1)) {
      LocalDate closed = closing;
      contents(toldBy(closing)).forEach((content, n) -> {
        if (content.closing().equals(closed)) {
          changes(content, n - contents(told.size()).getOrDefault(content, 0), -1).forEach(by -> gone.add(reopening(content, false, by)));
        }
      });
    }
    return gone;
  }

  private Reopening reopening(Content content, boolean came, StoredEvent by) {
    return new Reopening(by.dossier(), content.measure(), content.date(), content.cut(), came, by.businessDate(), by.fact(), by.id());
  }

  /** The last events that made it so many more (or, with -1, fewer), the latest first. */
  private Deque<StoredEvent> changes(Content content, int many, int sign) {
    Deque<StoredEvent> by = new ArrayDeque<>();
    for (int n = told.size(); by.size() < many; n--) {
      int change = sign * (contents(n).getOrDefault(content, 0) - contents(n - 1).getOrDefault(content, 0));
      for (; change > 0 && by.size() < many; change--) {
        by.add(told.get(n - 1));
      }
    }
    return by;
  }

  /** How often it was counted when its month closed. */
  private int before(Content content) {
    return contents(toldBy(content.closing())).getOrDefault(content, 0);
  }

  private int toldBy(LocalDate day) {
    int n = told.size();
    while (n > 0 && told.get(n - 1).businessDate().isAfter(day)) {
      n--;
    }
    return n;
  }

  private Map<Content, Integer> contents(int events) {
    Map<Content, Integer> there = known.get(events);
    if (there == null) {
      there = read(told.subList(0, events));
      known.put(events, there);
    }
    return there;
  }

  /** In the order they were read; what follows its case is never closed. */
  private Map<Content, Integer> read(Collection<StoredEvent> events) {
    Map<Content, Integer> counted = new LinkedHashMap<>();
    if (!events.isEmpty()) {
      reading.apply(new Dossier(events)).stream().filter(one -> !one.followsItsCase()).forEach(one -> counted.merge(Content.of(one), 1, Integer::sum));
    }
    return counted;
  }
}
