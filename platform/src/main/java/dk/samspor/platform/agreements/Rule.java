package dk.samspor.platform.agreements;

import static dk.samspor.platform.agreements.ValueType.DAYS_OF_YEAR;
import static dk.samspor.platform.agreements.ValueType.MONEY;
import static dk.samspor.platform.agreements.ValueType.OPTIONAL_NUMBER;
import static dk.samspor.platform.agreements.ValueType.NUMBER;
import static dk.samspor.platform.agreements.ValueType.YES_NO;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The keys a file may hold and what kind of value each takes; {@link Agreement} says what they mean. */
enum Rule {
  SUBMISSION_DEADLINE_WORKING_DAYS(NUMBER),
  SICKNESS_BENEFIT_SUBMISSION_WORKING_DAYS(NUMBER),
  SCREENING_REQUIRED(YES_NO),
  SCREENING_ANSWER_WORKING_DAYS(NUMBER),
  SCREENING_ANCHOR(ValueType.oneOf(ScreeningAnchor.class)),
  SCREENING_SILENCE(ValueType.oneOf(ScreeningSilence.class)),
  SCREENING_FORM(ValueType.oneOf(ScreeningForm.class)),
  SCREENING_FORM_FOR_SICKNESS_BENEFIT(YES_NO),
  SCREENING_MAX_MINUTES(OPTIONAL_NUMBER),
  SCREENING_READS_ALL_DOCUMENTS(YES_NO),
  PAGE_LIMIT(NUMBER),
  PAGE_LIMIT_IN_FORCE(YES_NO),
  PAGE_LIMIT_HARD(OPTIONAL_NUMBER),
  CONCLUSION_DAYS(NUMBER),
  CONCLUSION_DEADLINE_IN_FORCE(YES_NO),
  PREPARATION_CONSULTATION_DAYS(NUMBER),
  PREPARATION_CONSULTATION_IN_FORCE(YES_NO),
  TEAM_COORDINATION_MONTHS(OPTIONAL_NUMBER),
  PROCESS_KIND(ValueType.oneOf(ProcessKind.class)),
  EDUCATION_REQUIRED_UNDER_AGE(NUMBER),
  COORDINATOR_CASES_PER_YEAR(NUMBER),
  BILLING_UNIT(ValueType.oneOf(BillingUnit.class)),
  BILLING_SETTLEMENT(ValueType.oneOf(BillingSettlement.class)),
  RUNNING_CASE_ADVICE(ValueType.oneOf(RunningCaseAdvice.class)),
  RUNNING_CASE_ADVICE_MONTHS(OPTIONAL_NUMBER),
  CERTIFICATE_PRICE_CAP_2011(MONEY),
  CERTIFICATE_DEADLINE_DAYS_AFTER_REQUEST(NUMBER),
  CERTIFICATE_DEADLINE_DAYS_AFTER_CONSULTATION(NUMBER),
  CERTIFICATE_REMINDER_DAYS(NUMBER),
  CLINICAL_APPOINTMENT_NOTICE_DAYS(NUMBER),
  SERVICE_ITEMS(ValueType.SERVICE_ITEMS),
  RECEIVING_UNITS(ValueType.RECEIVING_UNITS),
  REFER_ON_AFTER_DAYS(NUMBER),
  CLINICAL_CERTIFICATE_COPY_TO_GP(YES_NO),
  PHYSIOTHERAPY_VALID_MONTHS(NUMBER),
  PHYSIOTHERAPY_INDIVIDUAL_SESSIONS(NUMBER),
  PHYSIOTHERAPY_STATUS_REPORT_DAYS(NUMBER),
  PHYSIOTHERAPY_REFUSAL_LONGER_PERCENT(NUMBER),
  EPIKRISE_WORKING_DAYS(NUMBER),
  READMISSION_DAYS(NUMBER),
  SHORT_DEADLINE_WORKING_DAYS(NUMBER),
  FREE_CHOICE_AFTER_DAYS(OPTIONAL_NUMBER),
  LEVEL_CHANGE_NEEDS_HOSPITAL(YES_NO),
  RESTRATIFICATION_DAYS(NUMBER),
  RESTRATIFICATION_PERSONS(NUMBER),
  ADVANCED_COVER_THERAPISTS(NUMBER),
  NEEDS_SCREENING_DAYS(ValueType.numberForEach("FIRST_SUSPICION", "DIAGNOSIS", "DURING_TREATMENT", "TRANSITION", "DISCHARGE", "GP_AFTER_TREATMENT",
      "INTERVAL", "RELAPSE", "PROGRESSION")),
  PROGRAMME_LEVELS(ValueType.numberForEach("COPD", "TYPE_2_DIABETES", "BACK")),
  MINIMUM_GROUP_SIZE(NUMBER),
  CLOSED_DAYS(DAYS_OF_YEAR);

  private final ValueType type;

  Rule(ValueType type) {
    this.type = type;
  }

  ValueType type() {
    return type;
  }

  /** The key in the files: submission-deadline-working-days. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Rule> named(String key) {
    return Arrays.stream(values()).filter(rule -> rule.key().equals(key)).findFirst();
  }
}
