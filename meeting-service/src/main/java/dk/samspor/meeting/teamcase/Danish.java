package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.preparation.DocumentType;
import dk.samspor.meeting.preparation.PlanTheme;
import dk.samspor.meeting.recommendation.LifeArea;
import dk.samspor.meeting.recommendation.RecommendationType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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

  static String of(TeamCaseKind kind) {
    return switch (kind) {
      case RESOURCE_PROGRAMME -> "Ressourceforløb";
      case FLEX_JOB -> "Fleksjob";
      case DISABILITY_PENSION -> "Førtidspension";
      case JOB_CLARIFICATION -> "Jobafklaring";
      case SICKNESS_BENEFIT_CAT3 -> "Sygedagpenge";
    };
  }
}
