package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.composition.Area;
import dk.samspor.meeting.composition.Participant;
import dk.samspor.meeting.composition.Seat;
import dk.samspor.meeting.othermeeting.MeetingType;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.DocumentType;
import dk.samspor.meeting.preparation.PlanTheme;
import dk.samspor.meeting.recommendation.Intervention;
import dk.samspor.meeting.recommendation.LifeArea;
import dk.samspor.meeting.recommendation.RecommendationType;
import dk.samspor.meeting.recommendation.Timing;
import dk.samspor.meeting.submission.Screening;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of letters and lists, as a Danish reader says them. */
final class Danish {
  static final Locale LANGUAGE = Locale.of("da", "DK");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", LANGUAGE);

  private Danish() {}

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  static String of(RecommendationType type) {
    return switch (type) {
      case RESOURCE_PROGRAMME -> "et ressourceforløb";
      case FLEX_JOB -> "et fleksjob";
      case DISABILITY_PENSION -> "førtidspension";
      case JOB_CLARIFICATION -> "et jobafklaringsforløb";
      case OTHER -> "en anden indsats";
      case RETURNED -> "at sagen går tilbage til sagsbehandleren";
    };
  }

  static String of(LifeArea area) {
    return switch (area) {
      case EMPLOYMENT -> "Arbejde og uddannelse";
      case SOCIAL -> "Sociale forhold";
      case FAMILY -> "Familie";
      case HEALTH -> "Helbred";
    };
  }

  /** What is proposed, and when, how much, how long and by whom, as far as that was said [D 6.4.3]. */
  static String of(Intervention one) {
    var terms = Stream.of(one.offer(), one.timing() == null ? null : of(one.timing()),
        one.start() == null ? null : "fra " + day(one.start()),
        one.extent(), one.duration(), one.grantedBy() == null ? null : "bevilges af " + one.grantedBy())
        .filter(Objects::nonNull).collect(Collectors.joining(", "));
    return terms.isEmpty() ? one.text() : one.text() + " (" + terms + ")";
  }

  private static String of(Timing timing) {
    return switch (timing) {
      case NOW -> "nu";
      case LATER -> "senere";
    };
  }

  /** Absent while nobody said. */
  static String mentor(Boolean proposed) {
    return proposed == null ? null : proposed ? "Der foreslås en mentor." : "Der foreslås ikke en mentor.";
  }

  static String of(PlanTheme theme) {
    return switch (theme) {
      case JOB_AND_EDUCATION -> "Job og uddannelse";
      case PERSONAL_RESOURCES -> "Personlige ressourcer";
      case SOCIAL_CONDITIONS -> "Sociale forhold";
      case HEALTH -> "Helbred";
      case SUPPORT_HISTORY -> "Forsørgelse og tidligere hjælp";
      case OFFERS_TAKEN_PART_IN -> "Tilbud, der har været prøvet";
    };
  }

  static String of(DocumentType type) {
    return switch (type) {
      case LAE_265 -> "LÆ 265 – attest fra egen læge";
      case LAE_275 -> "LÆ 275 – speciallægeattest fra klinisk funktion";
      case SPECIALIST_REPORT -> "Erklæring fra speciallæge eller psykolog";
      case OTHER_CERTIFICATE -> "Anden attest";
      case WORK_TRIAL_REPORT -> "Rapport fra praktik eller arbejdsprøvning";
      case OTHER -> "Andet dokument";
    };
  }

  /** What the table of contents calls a document. */
  static String title(CaseDocument document) {
    return document.title() == null ? of(document.type()) : document.title();
  }

  static String of(MeetingType type) {
    return switch (type) {
      case DISCHARGE_CONFERENCE -> "Udskrivningskonference";
      case COORDINATION_FORUM -> "Koordinationsforum";
      case ROUND_TABLE -> "Rundbordsmøde";
      case TEAM_COORDINATION -> "Samarbejdsmøde";
    };
  }

  static String of(TeamCaseKind kind) {
    return switch (kind) {
      case RESOURCE_PROGRAMME -> "Ressourceforløb";
      case FLEX_JOB -> "Fleksjob";
      case DISABILITY_PENSION -> "Førtidspension";
      case JOB_CLARIFICATION -> "Jobafklaring";
      case SICKNESS_BENEFIT_CAT3 -> "Sygedagpenge";
    };
  }

  static String pages(int count) {
    return count + (count == 1 ? " side" : " sider");
  }

  static String elsewhere(long documents) {
    return documents == 1 ? "Et af dokumenterne er ikke vedlagt. Det ligger hos den, der har skrevet eller modtaget det; indholdsfortegnelsen viser hvilket."
        : documents + " af dokumenterne er ikke vedlagt. De ligger hos dem, der har skrevet eller modtaget dem; indholdsfortegnelsen viser hvilke.";
  }

  /** The coordinator's answer in a word, for a list. */
  static String answer(Screening screening) {
    if (screening == null) {
      return "afventer svar";
    }
    return switch (screening.outcome()) {
      case SUFFICIENT -> "tilstrækkelig";
      case INSUFFICIENT -> "noget mangler";
      case POSTPONE_ADVISED -> "udsættelse anbefales";
      case NOT_SCREENED -> "ikke screenet";
    };
  }

  /** Who is expected, in one line; null while nobody has said. */
  static String team(PlannedTeam team) {
    return team == null ? null : team.participants().stream().map(Danish::of).collect(Collectors.joining(", "));
  }

  private static String of(Participant person) {
    String areas = person.areas().stream().sorted().map(Danish::of).collect(Collectors.joining(" og "));
    String seat = areas.isEmpty() ? of(person.seat()) : of(person.seat()) + " (" + areas + ")";
    return person.name() == null ? seat : person.name() + " – " + seat;
  }

  private static String of(Seat seat) {
    return switch (seat) {
      case HEALTH_COORDINATOR -> "sundhedskoordinator";
      case MEETING_LEADER -> "mødeleder";
      case MINUTE_TAKER -> "referent";
      case TEAM_MEMBER -> "medlem af teamet";
      case CASE_WORKER -> "sagsbehandler";
      case CITIZEN -> "borgeren";
      case COMPANION -> "bisidder";
      case GP -> "egen læge";
    };
  }

  private static String of(Area area) {
    return switch (area) {
      case EMPLOYMENT -> "beskæftigelse";
      case SOCIAL -> "social";
      case HEALTH -> "sundhed";
      case EDUCATION -> "uddannelse";
      case FAMILY -> "familie";
    };
  }
}
