package dk.samspor.referral.worklist;

import static dk.samspor.platform.access.Part.CLINICAL_FUNCTION;
import static dk.samspor.platform.access.Part.GP;
import static dk.samspor.platform.access.Part.PROVIDER;
import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.access.Part;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a case asks of whom, as a table: kind, part and status say what is to be done next. */
enum ToDo {
  ACCEPT(CaseKind.TRAINING_PLAN, RECEIVER, "Tag stilling til genoptræningsplanen", "Accept or return the training plan", "RECEIVED", "RESUBMITTED"),
  ALLOCATE(CaseKind.TRAINING_PLAN, RECEIVER, "Vælg, hvor genoptræningen skal foregå", "Choose where training takes place", "ACCEPTED"),
  START(CaseKind.TRAINING_PLAN, RECEIVER, "Start genoptræningen", "Start training", "ALLOCATED"),
  START_AT_PROVIDER(CaseKind.TRAINING_PLAN, PROVIDER, "Start genoptræningen", "Start training", "ALLOCATED"),
  RESUBMIT(CaseKind.TRAINING_PLAN, SENDER, "Ret den returnerede plan, og send den igen", "Complete the returned plan and send it again", "RETURNED"),
  ANSWER_LEVEL_CHANGE(CaseKind.TRAINING_PLAN, SENDER, "Svar kommunen om planens type eller niveau", "Answer the municipality about the kind or level of the plan", "ACCEPTED", "ALLOCATED", "STARTED"),
  DELIVER(CaseKind.CERTIFICATE, GP, "Skriv attesten", "Write the certificate", "REQUESTED"),
  DELIVER_CLINICAL(CaseKind.CERTIFICATE, CLINICAL_FUNCTION, "Indkald borgeren, eller skriv attesten", "Invite the citizen or write the certificate", "REQUESTED", "INVITED"),
  GIVE_INFORMATION(CaseKind.CERTIFICATE, SENDER, "Besvar lægens spørgsmål", "Answer the doctor's question", "AWAITING_INFORMATION"),
  DECIDE_ON_ADVICE(CaseKind.CLINICAL_ADVICE, RECEIVER, "Tag stilling til sundhedskoordinatorens råd", "Decide on the coordinator's advice", "ADVISED"),
  TREAT(CaseKind.PHYSIOTHERAPY, PROVIDER, "Start behandlingen", "Start treatment", "RECEIVED"),
  WRITE_STATUS_REPORT(CaseKind.PHYSIOTHERAPY, PROVIDER, "Skriv statusredegørelsen til lægen", "Write the status report to the doctor", "STARTED"),
  RENEW(CaseKind.PHYSIOTHERAPY, GP, "Forny henvisningen, eller afslut den", "Renew the referral or end it", "EXPIRED"),
  RECEIVE_CITIZEN(CaseKind.HOSPITAL_STAY, RECEIVER, "Gør klar til, at borgeren kommer hjem", "Prepare for the citizen to come home", "READY_FOR_DISCHARGE", "ADMITTED"),
  ANSWER_ADMISSION(CaseKind.HOSPITAL_STAY, RECEIVER, "Svar på indlæggelsen", "Answer the admission", "ADMITTED"),
  DISCHARGE_AS_AGREED(CaseKind.HOSPITAL_STAY, SENDER, "Hold udskrivningskonferencen, eller udskriv som aftalt", "Hold the discharge conference or discharge as agreed", "ADMITTED", "READY_FOR_DISCHARGE"),
  ACCEPT_PROGRAMME(CaseKind.PROGRAMME, RECEIVER, "Tag stilling til henvisningen til et forløb", "Accept or return the referral to a programme", "RECEIVED", "RESUBMITTED"),
  START_PROGRAMME(CaseKind.PROGRAMME, RECEIVER, "Start forløbet", "Start the programme", "ACCEPTED"),
  RESUBMIT_PROGRAMME(CaseKind.PROGRAMME, SENDER, "Ret den returnerede henvisning", "Complete the returned referral", "RETURNED"),
  ACCEPT_PALLIATION(CaseKind.PALLIATIVE, RECEIVER, "Tag stilling til henvisningen til palliation", "Accept or return the palliative referral", "RECEIVED", "RESUBMITTED"),
  START_PALLIATION(CaseKind.PALLIATIVE, RECEIVER, "Aflæg det første besøg", "Make the first visit", "ACCEPTED"),
  RESUBMIT_PALLIATION(CaseKind.PALLIATIVE, SENDER, "Ret den returnerede henvisning", "Complete the returned referral", "RETURNED"),
  CALL_IN(CaseKind.UNIT_REFERRAL, RECEIVER, "Indkald borgeren, eller send henvisningen tilbage", "Call the citizen in or return the referral", "RECEIVED", "RESUBMITTED"),
  START_PATHWAY(CaseKind.UNIT_REFERRAL, RECEIVER, "Begynd forløbet", "Begin the pathway", "CALLED_IN"),
  RESUBMIT_UNIT_REFERRAL(CaseKind.UNIT_REFERRAL, SENDER, "Ret den returnerede henvisning", "Complete the returned referral", "RETURNED"),
  SEND_EPIKRISE(CaseKind.HOSPITAL_STAY, SENDER, "Send epikrisen", "Send the discharge summary", "DISCHARGED");

  private final CaseKind kind;
  private final Part part;
  private final String danish;
  private final String english;
  private final List<String> statuses;

  ToDo(CaseKind kind, Part part, String danish, String english, String... statuses) {
    this.kind = kind;
    this.part = part;
    this.danish = danish;
    this.english = english;
    this.statuses = List.of(statuses);
  }

  /**
   * A discharge whose epikrise has gone has no deadline any more, nor a treatment before its status report is asked for, nor a ward
   * that is asked nothing about its plan or has agreed on nothing about a discharge: they have nothing to do. Nobody comes home from
   * an admission before a day is agreed.
   */
  private static final Set<ToDo> BY_A_DAY_ONLY = EnumSet.of(SEND_EPIKRISE, WRITE_STATUS_REPORT, ANSWER_LEVEL_CHANGE,
      RECEIVE_CITIZEN, DISCHARGE_AS_AGREED);

  static Optional<ToDo> of(WorklistLine line) {
    return Arrays.stream(values()).filter(one -> one.kind == line.kind() && one.part == line.part() && one.statuses.contains(line.status()))
        .filter(one -> !BY_A_DAY_ONLY.contains(one) || line.due() != null).findFirst();
  }

  String text(String language) {
    return "da".equals(language) ? danish : english;
  }
}
