package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.CitizenTalk;
import dk.samspor.meeting.preparation.PlanVersion;
import dk.samspor.meeting.preparation.PlanVersions;
import dk.samspor.meeting.preparation.PreparatoryPlan;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.paper.PdfFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The work before a case is sent: the plan in its versions, the papers, and the talks with the citizen [D 5.2]. */
@ApplicationScoped
class Preparation {
  private final TeamCases cases;
  private final PlanVersions versions;
  private final DocumentContents contents;
  private final BusinessClock clock;
  private final Caller caller;

  Preparation(TeamCases cases, PlanVersions versions, DocumentContents contents, BusinessClock clock, Caller caller) {
    this.cases = cases;
    this.versions = versions;
    this.contents = contents;
    this.clock = clock;
    this.caller = caller;
  }

  TeamCase prepare(UUID id, PreparatoryPlan plan) {
    return cases.change(id, it -> {
      it.prepare(plan);
      versions.keep(id, plan);
    });
  }

  TeamCase attach(UUID id, AttachDocument command) {
    return cases.change(id, it -> {
      it.attach(command.content() == null ? command.asReference() : read(command));
      if (command.content() != null) {
        contents.keep(id, command.document(), command.content());
      }
    });
  }

  TeamCase takeOut(UUID id, TakeOutDocument command) {
    return cases.change(id, it -> {
      it.takeOut(command.document(), command.because());
      contents.forget(id, command.document());
    });
  }

  private static CaseDocument read(AttachDocument command) {
    try {
      return command.asContent(PdfFile.pagesOf(command.content()), Fingerprint.of(command.content()));
    } catch (PdfFile.Unreadable locked) {
      throw MeetingCode.DOCUMENT_UNREADABLE.refuse();
    }
  }

  List<PlanVersion> versions(UUID id) {
    return versions.of(cases.get(id).id());
  }

  TeamCase talk(UUID id, TalkWithCitizen command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.TALK_WITH_CITIZEN);
      if (command.on().isAfter(clock.today())) {
        throw MeetingCode.TALK_NOT_YET_HELD.refuse();
      }
      it.talkWithCitizen(new CitizenTalk(command.point(), command.on(), command.said(), caller.subject()));
    });
  }
}
