package dk.samspor.platform.agreements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The rules in force between a region and a municipality on a day: national values, overruled by the region's
 * agreement, overruled by the municipality's own [R 2.2]. Days are calendar days in Europe/Copenhagen unless the
 * name says working days.
 */
public final class Agreement {

  private final String region;
  private final LocalDate validFrom;
  private final LocalDate validTo;
  private final AgreedValues values;
  private final String hash;

  Agreement(String region, LocalDate validFrom, LocalDate validTo, Map<Rule, AgreedValue> values) {
    this.region = region;
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.values = new AgreedValues(values);
    this.hash = this.values.hash(region);
  }

  /** Code of the region that is party to it. */
  public String region() {
    return region;
  }

  /** First day these values hold together. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day these values hold together; {@link LocalDate#MAX} when no end is known. */
  public LocalDate validTo() {
    return validTo;
  }

  /** Same region and values, same hash: twelve hexadecimal digits of SHA-256. Stored on every decision that used them. */
  public String hash() {
    return hash;
  }

  /** Everything in it by key, with sources, to show to people. */
  public Map<String, AgreedValue> values() {
    return values.byKey();
  }

  /** Keys of the values no source settles. */
  public Set<String> unsure() {
    return values.unsure();
  }

  /** A case is sent to the coordinator at least so many working days before its meeting day [D 5.3]. */
  public int submissionDeadlineWorkingDays() {
    return values.number(Rule.SUBMISSION_DEADLINE_WORKING_DAYS);
  }

  /** The same for cases of sickness benefit (category 3), which arrive later in Syddanmark [D table 9]. */
  public int sicknessBenefitSubmissionWorkingDays() {
    return values.number(Rule.SICKNESS_BENEFIT_SUBMISSION_WORKING_DAYS);
  }

  /** False where screening is abolished; the evaluation advises it, no agreement did it [D 5.3]. */
  public boolean screeningRequired() {
    return values.yes(Rule.SCREENING_REQUIRED);
  }

  /** Working days of the coordinator's answer, counted from {@link #screeningAnchor()}. */
  public int screeningAnswerWorkingDays() {
    return values.number(Rule.SCREENING_ANSWER_WORKING_DAYS);
  }

  public ScreeningAnchor screeningAnchor() {
    return values.value(Rule.SCREENING_ANCHOR);
  }

  public ScreeningSilence screeningSilence() {
    return values.value(Rule.SCREENING_SILENCE);
  }

  public ScreeningForm screeningForm() {
    return values.value(Rule.SCREENING_FORM);
  }

  /** False where {@link #screeningForm()} does not hold for cases of sickness benefit (category 3), which arrive later (Syddanmark) [D table 9]. */
  public boolean screeningFormForSicknessBenefit() {
    return values.yes(Rule.SCREENING_FORM_FOR_SICKNESS_BENEFIT);
  }

  /** How many minutes a screening may take, where agreed (Hovedstaden: 10). */
  public OptionalInt screeningMaxMinutes() {
    return values.numberOrNone(Rule.SCREENING_MAX_MINUTES);
  }

  /** False: the coordinator reads LÆ 261, LÆ 265 and the preparatory plan only (Hovedstaden). */
  public boolean screeningReadsAllDocuments() {
    return values.yes(Rule.SCREENING_READS_ALL_DOCUMENTS);
  }

  /** A4 pages of a case presentation; binding only where {@link #pageLimitInForce()}. */
  public int pageLimit() {
    return values.number(Rule.PAGE_LIMIT);
  }

  /** In force in Hovedstaden; elsewhere the evaluation's proposal. */
  public boolean pageLimitInForce() {
    return values.yes(Rule.PAGE_LIMIT_IN_FORCE);
  }

  /** Pages above which a case is not sent without a reason, where that is agreed; no source has one. */
  public OptionalInt pageLimitHard() {
    return values.numberOrNone(Rule.PAGE_LIMIT_HARD);
  }

  /** Days from the meeting to the citizen's written conclusion; a proposal, see {@link #conclusionDeadlineInForce()}. */
  public int conclusionDays() {
    return values.number(Rule.CONCLUSION_DAYS);
  }

  public boolean conclusionDeadlineInForce() {
    return values.yes(Rule.CONCLUSION_DEADLINE_IN_FORCE);
  }

  /** Preparation consultations are offered at least every so many days; a proposal. */
  public int preparationConsultationDays() {
    return values.number(Rule.PREPARATION_CONSULTATION_DAYS);
  }

  public boolean preparationConsultationInForce() {
    return values.yes(Rule.PREPARATION_CONSULTATION_IN_FORCE);
  }

  /** Team and region meet about how they work together at least once in so many months, where that is agreed [D: Viborg]. */
  public OptionalInt teamCoordinationMonths() {
    return values.numberOrNone(Rule.TEAM_COORDINATION_MONTHS);
  }

  /** How a team case submitted on this day runs. */
  public ProcessKind processKind() {
    return values.value(Rule.PROCESS_KIND);
  }

  /** Education takes part when a citizen without vocational qualification is younger than this [D 6.1]. */
  public int educationRequiredUnderAge() {
    return values.number(Rule.EDUCATION_REQUIRED_UNDER_AGE);
  }

  /** Cases a full-time coordinator treats in a year; prices rest on it [D 8.2]. */
  public int coordinatorCasesPerYear() {
    return values.number(Rule.COORDINATOR_CASES_PER_YEAR);
  }

  public BillingUnit billingUnit() {
    return values.value(Rule.BILLING_UNIT);
  }

  public BillingSettlement billingSettlement() {
    return values.value(Rule.BILLING_SETTLEMENT);
  }

  public RunningCaseAdvice runningCaseAdvice() {
    return values.value(Rule.RUNNING_CASE_ADVICE);
  }

  /** Advice belongs to a case for so many months after the team treated it; given wherever {@link #runningCaseAdvice()} counts any [D table 13]. */
  public OptionalInt runningCaseAdviceMonths() {
    return values.numberOrNone(Rule.RUNNING_CASE_ADVICE_MONTHS);
  }

  /** The most an average case may cost in specialist certificates: DKK in 2011 prices. */
  public BigDecimal certificatePriceCap2011() {
    return values.value(Rule.CERTIFICATE_PRICE_CAP_2011);
  }

  /** A requested certificate is due so many days after the request, consultation or not. */
  public int certificateDeadlineDaysAfterRequest() {
    return values.number(Rule.CERTIFICATE_DEADLINE_DAYS_AFTER_REQUEST);
  }

  /** A requested certificate is due so many days after the consultation, once that is known. */
  public int certificateDeadlineDaysAfterConsultation() {
    return values.number(Rule.CERTIFICATE_DEADLINE_DAYS_AFTER_CONSULTATION);
  }

  /** A doctor is reminded so many days before a certificate is due, and again every so many days while it is awaited. */
  public int certificateReminderDays() {
    return values.number(Rule.CERTIFICATE_REMINDER_DAYS);
  }

  /** What the region's clinical function delivers, with prices [D table 7]. */
  public List<ServiceItem> serviceItems() {
    return values.value(Rule.SERVICE_ITEMS);
  }

  /** The region's departments that take referrals, by subject and age; none where the region has no such entrance. */
  public List<ReceivingUnit> receivingUnits() {
    return values.value(Rule.RECEIVING_UNITS);
  }

  /** Where the estimated wait is longer than so many days, departments with a shorter one are proposed. */
  public int referOnAfterDays() {
    return values.number(Rule.REFER_ON_AFTER_DAYS);
  }

  /** An appointment more than so many days after LÆ 271 arrived: the case worker is told before the citizen [D table 8]. */
  public int clinicalAppointmentNoticeDays() {
    return values.number(Rule.CLINICAL_APPOINTMENT_NOTICE_DAYS);
  }

  /** Whether LÆ 275 is copied to the citizen's own doctor. */
  public boolean clinicalCertificateCopyToGp() {
    return values.yes(Rule.CLINICAL_CERTIFICATE_COPY_TO_GP);
  }

  /** A referral to free physiotherapy holds so many months, and is renewed for as many [S]. */
  public int physiotherapyValidMonths() {
    return values.number(Rule.PHYSIOTHERAPY_VALID_MONTHS);
  }

  /** More individual sessions than this in a year of one referral need an exception report [S]. */
  public int physiotherapyIndividualSessions() {
    return values.number(Rule.PHYSIOTHERAPY_INDIVIDUAL_SESSIONS);
  }

  /** The physiotherapist is asked for the status report so many days before the referral ends. */
  public int physiotherapyStatusReportDays() {
    return values.number(Rule.PHYSIOTHERAPY_STATUS_REPORT_DAYS);
  }

  /** Waiting is markedly longer than elsewhere when it is so many per cent longer [S]: another's citizen may be refused. */
  public int physiotherapyRefusalLongerPercent() {
    return values.number(Rule.PHYSIOTHERAPY_REFUSAL_LONGER_PERCENT);
  }

  /** The discharge summary reaches the GP within so many working days after discharge [R 3.3]. */
  public int epikriseWorkingDays() {
    return values.number(Rule.EPIKRISE_WORKING_DAYS);
  }

  /** An acute admission within so many days after discharge is a readmission [D bilag 3]. */
  public int readmissionDays() {
    return values.number(Rule.READMISSION_DAYS);
  }

  /** A training plan whose start deadline is fewer than so many working days away raises a warning at once [M]. */
  public int shortDeadlineWorkingDays() {
    return values.number(Rule.SHORT_DEADLINE_WORKING_DAYS);
  }

  /** A start later than so many days after discharge lets the citizen choose a private provider; empty before 2018. */
  public OptionalInt freeChoiceAfterDays() {
    return values.numberOrNone(Rule.FREE_CHOICE_AFTER_DAYS);
  }

  /** Whether the hospital must agree to another level than it prescribed. */
  public boolean levelChangeNeedsHospital() {
    return values.yes(Rule.LEVEL_CHANGE_NEEDS_HOSPITAL);
  }

  /** Within so many days after training started the stratification may be changed; later it is a level change [M]. */
  public int restratificationDays() {
    return values.number(Rule.RESTRATIFICATION_DAYS);
  }

  /** How many people a restratification takes [M: with a leader or an appointed colleague]. */
  public int restratificationPersons() {
    return values.number(Rule.RESTRATIFICATION_PERSONS);
  }

  /** How many qualified therapists a patient group needs to be covered at holiday and illness [M]. */
  public int advancedCoverTherapists() {
    return values.number(Rule.ADVANCED_COVER_THERAPISTS);
  }

  /**
   * From a screening of the need for cancer rehabilitation to the next one, in days; the sources name the moments only [C].
   *
   * @param moment of the screening made, such as DIAGNOSIS
   */
  public int needsScreeningDays(String moment) {
    return values.number(Rule.NEEDS_SCREENING_DAYS, moment);
  }

  /**
   * How many levels a disease management programme has: its own to say [R 2.2].
   *
   * @param programme such as COPD
   */
  public int programmeLevels(String programme) {
    return values.number(Rule.PROGRAMME_LEVELS, programme);
  }

  /** Figures about smaller groups are withheld from what leaves the authority (domain/04). */
  public int minimumGroupSize() {
    return values.number(Rule.MINIMUM_GROUP_SIZE);
  }

  /** Days that are closed besides public holidays: give them to {@code WorkingDays.alsoClosedOn}. */
  public Set<MonthDay> closedDays() {
    return Collections.unmodifiableSet(values.<Set<MonthDay>>value(Rule.CLOSED_DAYS));
  }

  @Override
  public String toString() {
    return "Agreement[" + region + " from " + validFrom + ", " + hash + "]";
  }
}
