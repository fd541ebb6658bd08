package dk.samspor.meeting.teamcase;

import static dk.samspor.meeting.teamcase.TeamCaseAct.*;
import static dk.samspor.meeting.teamcase.TeamCaseStatus.IN_PREPARATION;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.ChecklistLine;
import dk.samspor.meeting.preparation.CitizenTalk;
import dk.samspor.meeting.preparation.PreparatoryPlan;
import dk.samspor.meeting.teamcase.TeamCaseFact.ClinicalExaminationAdvised;
import dk.samspor.platform.agreements.ProcessKind;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What the case worker and the citizen do before the case is sent, and what still comes in afterwards [D 5.2]. */
@MappedSuperclass
abstract class CaseInPreparation extends TeamCaseSheet {

  protected CaseInPreparation() {}

  CaseInPreparation(CitizenId citizen, String municipality, TeamCaseKind caseKind, ProcessKind processKind) {
    super(citizen, municipality, caseKind, processKind);
  }

  void prepare(PreparatoryPlan plan) {
    act(PREPARE, IN_PREPARATION);
    chapters().plan = plan;
  }

  /** The same document again changes nothing; the same content under another id is refused, or it would be read twice. */
  void attach(CaseDocument document) {
    require(ATTACH_DOCUMENT);
    chapters().twinOf(document).ifPresent(twin -> {
      throw MeetingCode.DOCUMENT_ALREADY_THERE.refuse(twin.document(), twin.dated());
    });
    act(ATTACH_DOCUMENT, status());
    about(document.document());
    chapters().attach(document);
  }

  /** From a letter: nobody is there to be told of a duplicate, and the certificate is no longer awaited either way. */
  void attachByLetter(CaseDocument document) {
    act(ATTACH_DOCUMENT, status());
    about(document.document());
    chapters().attachMarked(document);
  }

  /** Taken out again before the case is sent: attached by mistake, or replaced by a newer one. */
  void takeOut(UUID document, String because) {
    require(TAKE_OUT_DOCUMENT);
    if (!chapters().takeOut(document)) {
      throw MeetingCode.DOCUMENT_NOT_ON_CASE.refuse();
    }
    act(TAKE_OUT_DOCUMENT, status(), List.of(), because);
    about(document);
  }

  /** Says why a line of the checklist is not needed in this case; without a reason it is needed again. */
  void markChecklist(ChecklistLine line, String notRelevantBecause) {
    require(MARK_CHECKLIST);
    if (!line.canBeIrrelevant()) {
      throw MeetingCode.CHECKLIST_LINE_ALWAYS_NEEDED.refuse(line);
    }
    act(MARK_CHECKLIST, status(), List.of(line.name()), null);
    chapters().markChecklist(line, notRelevantBecause);
  }

  /** One of the nine points has been gone through with the citizen. */
  void talkWithCitizen(CitizenTalk talk) {
    act(TALK_WITH_CITIZEN, status(), List.of(talk.point().name()), null);
    chapters().add(talk);
  }

  /** Two cases turned out to be one: this one takes over the other's papers, talks and awaited certificates. */
  void takeOver(Chapters other) {
    act(MERGE, IN_PREPARATION);
    chapters().takeOver(other);
  }

  /** Advice that is given anew takes the place of the one before: the history has that. */
  void adviseExamination(LocalDate today, ClinicalExaminationAdvised.Occasion occasion) {
    chapters().examination = ClinicalExamination.advised(today, occasion);
    tell(new ClinicalExaminationAdvised(occasion));
  }

  /** She lives elsewhere: it is shown, and people say what becomes of the case. Told again it changes nothing. */
  void noticeMove(CitizenMoved told) {
    require(NOTICE_MOVE);
    if (told.isNewsAfter(chapters().citizenMoved)) {
      act(NOTICE_MOVE, status(), told.codes(), null);
      chapters().citizenMoved = told;
    }
  }

  /** She lives here again: known later than that she did not. */
  void noticeReturn(LocalDate knownOn) {
    require(NOTICE_MOVE);
    var moved = chapters().citizenMoved;
    if (moved != null && !knownOn.isBefore(moved.knownOn())) {
      act(NOTICE_MOVE, status(), List.of("LIVES_HERE"), null);
      chapters().citizenMoved = null;
    }
  }

  /** Which certificates are awaited: no act of anybody's here, but only while papers are still taken in. */
  void expect(Consumer<Chapters> certificates) {
    require(ATTACH_DOCUMENT);
    certificates.accept(chapters());
  }
}
