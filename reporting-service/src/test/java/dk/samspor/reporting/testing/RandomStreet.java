package dk.samspor.reporting.testing;

import dk.samspor.reporting.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A street full of plans, certificates, cases and meeting days, made up from a seed; some say less than they should. */
public final class RandomStreet {

  private static final String[][] PLACES = {{"0461", "1083"}, {"0479", "1083"}, {"0751", "1082"}, {"0791", "1082"}};
  private static final String[] LEVELS = {"BASIC", "ADVANCED", "SPECIALISED", "SPECIALISED_REHABILITATION"};

  private final Random random;
  private final List<StoredEvent> events = new ArrayList<>();

  private RandomStreet(long seed) {
    random = new Random(seed);
  }

  public static List<StoredEvent> of(long seed, int dossiersOfEachKind) {
    RandomStreet street = new RandomStreet(seed);
    for (int i = 0; i < dossiersOfEachKind; i++) {
      String[] place = PLACES[street.random.nextInt(PLACES.length)];
      Events tell = Events.in(place[0], place[1], street.random.nextLong());
      street.plan(tell);
      street.certificate(tell);
      street.teamCase(tell);
      street.meetingDay(tell);
      street.hospitalStay(tell);
      street.otherFacts(tell);
      street.prevention(tell);
      street.cancer(tell);
      street.unit(tell);
    }
    return street.events;
  }

  private void plan(Events tell) {
    UUID plan = tell.id();
    LocalDate day = day();
    boolean injured = random.nextInt(5) == 0;
    events.add(tell.referral("TrainingPlanReceived", plan, day.toString(), "brainInjury", injured, "receivedDate",
        day.minusDays(random.nextInt(2)).toString(), "planType", pick("GENERAL", "SPECIALISED"), "dischargeDate",
        day.minusDays(random.nextInt(6)).toString(), "deadline", day.plusDays(random.nextInt(14)).toString(), "sender",
        pick("4202360", "6620010"), "ageBand", pick("UNDER_18", "AGE_65_PLUS")));
    path(tell, plan, day);
    if (random.nextInt(10) == 0) {
      events.add(tell.referral("TrainingPlanEnteredInError", plan, day.toString()));
    }
    if (random.nextInt(4) > 0) {
      UUID assessment = tell.id();
      events.add(tell.stratification("AssessmentDecided", assessment, day.plusDays(2).toString(), "trainingPlan",
          plan.toString(), "level", pick(LEVELS), "firstPlacement", true));
      if (random.nextInt(3) == 0) {
        events.add(tell.stratification("AssessmentDecided", assessment, day.plusDays(9).toString(), "trainingPlan",
            plan.toString(), "level", pick(LEVELS), "firstPlacement", false));
      }
    }
  }

  private void path(Events tell, UUID plan, LocalDate day) {
    if (random.nextInt(6) == 0) {
      events.add(tell.referral("TrainingPlanReturned", plan, day.plusDays(1).toString(), "reasons", List.of("OTHER", "WRONG_CITIZEN")));
    }
    events.add(tell.referral("TrainingPlanAllocated", plan, day.plusDays(3).toString(), "providerKind", pick("OWN_CENTRE", "PRIVATE"),
        "purchaseForm", pick("OWN", "AGREEMENT")));
    events.add(tell.referral("FirstContactOffered", plan, day.plusDays(2).toString(), "date", day.plusDays(random.nextInt(9)).toString()));
    if (random.nextInt(3) == 0) {
      events.add(tell.stratification("HospitalAskedToReconsider", tell.id(), day.plusDays(1).toString(), "trainingPlan", plan.toString(),
          "question", 1, "reason", pick("PLAN_UNCLEAR", "FUNCTION_DOES_NOT_FIT")));
      if (random.nextInt(4) > 0) {
        events.add(tell.referral("LevelChangeAnswered", plan, day.plusDays(4).toString(), "question", 1, "agreed", random.nextBoolean()));
      }
    }
    if (random.nextInt(9) == 0) {
      events.add(tell.referral("CapacityRefused", plan, day.plusDays(1).toString(), "waitingDays", random.nextInt(60)));
    }
    if (random.nextInt(3) > 0) {
      LocalDate start = day.plusDays(random.nextInt(20));
      events.add(tell.referral("TrainingPlanStarted", plan, start.toString(), "date", start.toString()));
      measured(tell, plan, start);
    }
  }

  private void measured(Events tell, UUID plan, LocalDate start) {
    UUID profile = tell.id();
    events.add(tell.stratification("FunctionProfileMeasured", profile, start.toString(), "trainingPlan", plan.toString(), "moment",
        "START", "scores", Map.of("d4", random.nextInt(40) / 10.0, "d5", random.nextInt(5))));
    events.add(tell.stratification("FunctionProfileMeasured", profile, start.plusDays(90).toString(), "trainingPlan", plan.toString(),
        "moment", "END", "scores", Map.of("d4", random.nextInt(5), "d6", random.nextInt(5))));
    events.add(tell.stratification(pick("AssessmentRestratified", "AssessmentLevelChanged"), tell.id(),
        start.plusDays(random.nextInt(30)).toString(), "trainingPlan", plan.toString(), "level", pick(LEVELS)));
  }

  private void hospitalStay(Events tell) {
    UUID stay = tell.id();
    LocalDate day = day();
    events.add(tell.referral("CitizenAdmitted", stay, day.minusDays(3).toString(), "acute", random.nextBoolean(), "sender",
        pick("4202360", "6620010")));
    events.add(tell.referral("CitizenDischarged", stay, day.toString(), "date", day.toString()));
    if (random.nextInt(6) > 0) {
      int days = random.nextInt(7);
      if (random.nextInt(5) == 0) {
        events.add(tell.referral("EpikriseSent", stay, day.toString(), "workingDays", 0, "provisional", true));
      }
      events.add(tell.referral("EpikriseSent", stay, day.plusDays(days).toString(), "workingDays", days, "provisional", false));
    }
    if (random.nextInt(20) == 0) {
      events.add(tell.referral("StayEnteredInError", stay, day.plusDays(9).toString()));
    }
    if (random.nextInt(5) == 0) {
      events.add(tell.referral("CitizenReadmitted", stay, day.plusDays(20).toString(), "daysSinceDischarge", random.nextInt(45), "acute", random.nextInt(4) > 0));
    }
  }

  private void prevention(Events tell) {
    UUID programme = tell.id();
    LocalDate day = day();
    events.add(tell.referral("ProgrammeReferred", programme, day.toString(), "programme", pick("COPD", "FALL_PREVENTION"),
        "fromHospital", random.nextBoolean()));
    if (random.nextInt(5) == 0) {
      events.add(tell.referral("ProgrammeReturned", programme, day.plusDays(2).toString(), "reasons", List.of("CRITERIA_MISSING", "OTHER")));
    }
    LocalDate start = day.plusDays(random.nextInt(60));
    if (random.nextInt(4) > 0) {
      events.add(tell.referral("ProgrammeStarted", programme, start.toString(), "date", start.toString()));
      events.add(tell.referral("ProgrammeCompleted", programme, start.plusDays(80).toString(), "date", start.plusDays(80).toString(),
          "wentThroughAll", random.nextInt(4) > 0));
    }
  }

  private void unit(Events tell) {
    UUID referral = tell.id();
    LocalDate day = day();
    events.add(tell.referral("UnitReferralReceived", referral, day.toString(), "unit", pick("4202360", "6620010"), "subject", "PAIN"));
    events.add(tell.referral("CitizenCalledIn", referral, day.plusDays(9).toString(), "appointment", day.plusDays(30).toString()));
    if (random.nextBoolean()) {
      LocalDate start = day.plusDays(random.nextInt(90));
      events.add(tell.referral("CitizenExamined", referral, start.toString(), "date", start.toString()));
      events.add(tell.referral("UnitPathwayStarted", referral, start.toString(), "date", start.toString(), "daysWaited", random.nextInt(90)));
    }
  }

  private void cancer(Events tell) {
    UUID needs = tell.id();
    LocalDate day = day();
    events.add(tell.referral("NeedsAssessed", needs, day.toString(), "moment", pick("DISCHARGE", "TRANSITION"), "instrument",
        pick("CARES", "CONVERSATION"), "physical", need(), "psychological", need(), "social", need(), "existential", need()));
    if (random.nextInt(10) == 0) {
      events.add(tell.referral("NeedsAssessmentEnteredInError", needs, day.toString()));
    }
    events.add(tell.stratification("NeedsScreened", tell.id(), day.toString(), "moment", pick("DISCHARGE", "RELAPSE"), "outcome",
        pick("SMALL", "LARGE"), "onTime", random.nextInt(3) == 0 ? null : random.nextBoolean()));
    UUID palliative = tell.id();
    events.add(tell.referral("PalliativeReferred", palliative, day.toString(), "level", pick("BASIC", "SPECIALISED"), "openAdmission",
        random.nextBoolean()));
    if (random.nextBoolean()) {
      LocalDate start = day.plusDays(random.nextInt(15));
      events.add(tell.referral("PalliativeStarted", palliative, start.toString(), "date", start.toString()));
    }
  }

  private String need() {
    return pick("NONE", "SOME", "SPECIALISED");
  }

  private void otherFacts(Events tell) {
    String day = day().toString();
    events.add(tell.referral("AdverseEventReported", tell.id(), day, "category", pick("MEDICATION", "INFORMATION"), "consequence", "MILD"));
    events.add(tell.stratification("CoverChanged", tell.id(), day, "group", pick("NEUROLOGY", "HAND"), "qualified", random.nextInt(4),
        "needed", random.nextInt(3)));
    events.add(tell.referral("PhysiotherapyReferred", tell.id(), day, "group", pick("SEVERE_DISABILITY", "PROGRESSIVE_DISEASE"), "practice", "024015"));
    events.add(tell.referral("PhysiotherapyRenewed", tell.id(), day, "group", "PROGRESSIVE_DISEASE"));
    events.add(tell.referral("ExceptionReportSent", tell.id(), day, "group", "SEVERE_DISABILITY"));
    events.add(tell.referral("PhysiotherapySessionHeld", tell.id(), day, "session", pick("INDIVIDUAL", "TEAM")));
    events.add(tell.referral("WaitingListCounted", tell.id(), day, "unit", "4202360", "ageGroup", pick("CHILD", "ADULT"), "referred",
        random.nextInt(20), "waiting", random.nextInt(20), "estimatedWeeks", random.nextInt(60)));
    events.add(tell.meeting("TimeRegistered", tell.id(), day, "kind", pick("SCREENING", "TRANSPORT"), "minutes", 15 * random.nextInt(30)));
    events.add(tell.meeting("TimeStruck", tell.id(), day, "kind", "SCREENING", "minutes", 15));
    UUID special = tell.id();
    events.add(tell.referral("CertificateRequested", special, day, "form", "LAE_275", "requestedDate", day));
    events.add(tell.referral("InvitationPlanned", special, day, "daysAfterRequest",
        random.nextInt(40), "caseWorkerToldFirst", random.nextBoolean()));
    if (random.nextInt(4) > 0) {
      events.add(tell.referral("CertificateDelivered", special, day, "form", "LAE_275", "madeBy", pick("INTERNAL", "EXTERNAL"), "serviceItem",
          pick("SHORT_CLARIFICATION", "CONFERENCE"), "price", priceOn(LocalDate.parse(day))));
    } else {
      events.add(tell.referral("CertificateNotDeliverable", special, day, "form", "LAE_275", "reason", "DID_NOT_ATTEND"));
    }
  }

  private void followUp(Events tell, UUID it, LocalDate day) {
    String date = day.plusDays(random.nextInt(30)).toString();
    events.add(tell.meeting("TeamCaseDecided", it, date, "deviation", random.nextInt(6) == 0));
    events.add(tell.meeting("GpInformed", it, date, "status", pick("SENT", "CONFIRMED", "FAILED", "BARRED_BY_CITIZEN")));
    if (random.nextInt(4) > 0) {
      events.add(tell.meeting("InterventionStarted", it, date, "days", random.nextInt(60)));
    } else {
      events.add(tell.meeting("InterventionNotStarted", it, date, "barrier", pick("NO_BUDGET", "WAITING_TIME"), "area", "HEALTH"));
    }
    events.add(tell.meeting("GoalProgressed", it, date, "status", pick("REACHED", "UNDER_WAY"), "area", pick("HEALTH", "SOCIAL")));
    events.add(tell.meeting("AdviceGiven", it, date, "category", "RUNNING_CASE"));
    events.add(tell.meeting("CaseBillable", it, date, "date", date, "price", priceOn(LocalDate.parse(date))));
    if (random.nextInt(3) == 0) {
      events.add(tell.meeting("TeamCasePostponed", it, date, "codes", List.of("LAE_265_MISSING", "CITIZEN_PREVENTED")));
      events.add(tell.meeting("TeamCaseReturned", it, date, "codes", List.of("PLAN_TOO_THIN")));
      events.add(tell.meeting("TeamCaseNoShow", it, date, "day", date));
    }
  }

  private void certificate(Events tell) {
    UUID certificate = tell.id();
    LocalDate day = day();
    int days = random.nextInt(45);
    events.add(tell.referral("CertificateRequested", certificate, day.toString(), "form", "LAE_265",
        "requestedDate", day.toString(), "due", day.plusDays(30).toString()));
    LocalDate delivered = day.plusDays(days);
    if (days % 3 == 0) {
      events.add(tell.referral("CertificateDueMoved", certificate, day.plusDays(5).toString(), "form", "LAE_265",
          "due", day.plusDays(37).toString()));
    }
    if (random.nextBoolean()) {
      events.add(tell.referral("CertificateDelivered", certificate, delivered.toString(), "form", "LAE_265",
          "leadTimeDays", days, "deliveredDate", delivered.toString()));
    } else if (random.nextBoolean()) {
      events.add(tell.referral("CertificateOverdue", certificate, day.plusDays(38).toString()));
      if (days % 5 == 0) {
        events.add(tell.referral("CertificateCancelled", certificate, day.plusDays(40).toString(), "form", "LAE_265"));
      }
    } else {
      events.add(tell.referral("CertificateDelivered", certificate, delivered.toString(), "form", "LAE_265"));
    }
  }

  private void teamCase(Events tell) {
    UUID teamCase = tell.id();
    LocalDate day = day();
    String process = day.getYear() < 2026 ? "TEAM_MEETING" : "COORDINATOR_HEARING";
    events.add(tell.meeting("TeamCaseOpened", teamCase, day.minusDays(60).toString(), "kind", "FLEX_JOB"));
    for (int sent = 0; sent <= random.nextInt(2); sent++) {
      events.add(tell.meeting("TeamCaseSubmitted", teamCase, day.minusDays(20).toString(), "workingDaysBefore",
          6 + random.nextInt(10), "requiredWorkingDays", random.nextInt(3) == 0 ? null : 7 + random.nextInt(6), "processKind", process,
          "urgent", random.nextInt(8) == 0, "pages", 10 + random.nextInt(60)));
      events.add(tell.meeting("TeamCaseScreened", teamCase, day.minusDays(14).toString(), "workingDays", random.nextInt(8),
          "withinDeadline", random.nextInt(3) == 0 ? null : random.nextBoolean()));
    }
    if (process.equals("TEAM_MEETING")) {
      events.add(tell.meeting("TeamCaseHeld", teamCase, day.toString(), "day", day.toString(), "processKind", process,
          "participants", 3 + random.nextInt(4), "areas", List.of("EMPLOYMENT", "HEALTH", "SOCIAL", pick("FAMILY", "EDUCATION")),
          "findings", random.nextInt(3) == 0 ? List.of("EDUCATION_MISSING", "ONE_PERSON_FOR_SEVERAL_AREAS") : List.of()));
    }
    events.add(tell.meeting("TeamCaseRecommended", teamCase, day.toString(), "processKind", process, "type",
        pick("RESOURCE_PROGRAMME", "FLEX_JOB"), "pages", 1 + random.nextInt(9), "mentor", random.nextBoolean(), "problems",
        List.of("HEALTH", "SOCIAL"), "goals", List.of(Map.of("area", "HEALTH", "specificity", "SPECIFIC", "count", 2)),
        "interventions", List.of(Map.of("area", pick("HEALTH", "EMPLOYMENT"), "count", 1 + random.nextInt(3)))));
    if (random.nextInt(6) == 0) {
      events.add(tell.meeting("RecommendationCorrected", teamCase, day.plusDays(3).toString(), "version", 2, "type", "FLEX_JOB", "pages",
          1 + random.nextInt(9), "mentor", random.nextBoolean(), "problems", List.of("FAMILY"), "goals", List.of(), "interventions",
          List.of(Map.of("area", "FAMILY", "count", 1, "specificity", "HIGH"))));
    }
    followUp(tell, teamCase, day);
    if (random.nextInt(3) == 0) {
      events.add(tell.meeting(pick("TeamCaseWithdrawn", "TeamCaseClosed"), teamCase, day.plusDays(20).toString()));
    }
    int days = random.nextInt(12);
    events.add(tell.meeting("ConclusionSent", teamCase, day.plusDays(days).toString(), "days", days, "date",
        day.plusDays(days).toString(), "processKind", process));
  }

  private void meetingDay(Events tell) {
    LocalDate day = day();
    events.add(tell.meeting("MeetingDayHeld", tell.id(), day.toString(), "date", day.toString(), "cases", random.nextInt(9)));
    events.add(tell.meeting("DayBillable", tell.id(), day.toString(), "date", day.toString(), "cases", day.getDayOfMonth() % 3, "price", priceOn(day)));
    events.add(tell.meeting("MeetingDayCancelled", tell.id(), day.toString(), "date", day.toString(), "reason", "COORDINATOR_PREVENTED"));
  }

  /** Half of them name their price; of the others the list knows some. */
  private static Integer priceOn(LocalDate day) {
    return day.getDayOfMonth() % 2 == 0 ? 1_000 + 10 * day.getDayOfYear() : null;
  }

  private LocalDate day() {
    return LocalDate.of(random.nextInt(4) == 0 ? 2026 : 2011, 1, 1).plusDays(random.nextInt(360));
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }
}
