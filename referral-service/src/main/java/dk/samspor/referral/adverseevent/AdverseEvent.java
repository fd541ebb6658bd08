package dk.samspor.referral.adverseevent;

import static dk.samspor.referral.adverseevent.AdverseEvent.Status.*;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.cases.WholeDesk;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.adverseevent.AdverseEventFact.AdverseEventClosed;
import dk.samspor.referral.adverseevent.AdverseEventFact.AdverseEventReported;
import dk.samspor.referral.adverseevent.AdverseEventFact.Side;
import dk.samspor.referral.adverseevent.ReportAdverseEvent.Category;
import dk.samspor.referral.adverseevent.ReportAdverseEvent.Consequence;
import dk.samspor.referral.worklist.CaseKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something went wrong in a hand-over: lost, late, wrong or incomplete. Either side reports it, both learn from it [R 2.2]. */
@Entity
@Table(name = "adverse_event")
public class AdverseEvent extends Case<AdverseEvent.Status, AdverseEvent.Act> {

  @Schema(name = "AdverseEventStatus")
  public enum Status { REPORTED, CLOSED }

  @Schema(name = "AdverseEventAct")
  public enum Act { RECORD_LEARNING, CLOSE }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(REPORTED, Act.RECORD_LEARNING, Act.CLOSE)
      .in(CLOSED)
      .done();

  @Column(name = "about_case", nullable = false, updatable = false)
  private UUID aboutCase;

  @Column(name = "about_kind", nullable = false, updatable = false)
  private String aboutKind;

  @Column(nullable = false, updatable = false)
  private String reporter;

  @Column(nullable = false, updatable = false)
  private String[] parties;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Category category;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Consequence consequence;

  @Column(name = "happened_on", nullable = false, updatable = false)
  private LocalDate happenedOn;

  @Column(nullable = false, updatable = false)
  private String text;

  @Column
  private String learning;

  protected AdverseEvent() {} // Hibernate

  AdverseEvent(WholeDesk.Of about, Authority reporter, ReportAdverseEvent command) {
    super("ADVERSE_EVENT", about.citizen(), about.homeMunicipality(), REPORTED);
    this.aboutCase = about.caseId();
    this.aboutKind = about.kind();
    this.reporter = reporter.value();
    this.parties = about.parties().stream().filter(entry -> entry.part() != Part.COPY).map(entry -> entry.authority().value()).toArray(String[]::new);
    this.category = command.category();
    this.consequence = command.consequence();
    this.happenedOn = command.happenedOn();
    this.text = command.text();
    this.learning = command.learning();
    began("REPORT");
    tell(new AdverseEventReported(category, consequence, CaseKind.valueOf(aboutKind), Side.of(reporter), happenedOn));
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return Arrays.stream(parties)
        .map(party -> new DeskEntry(new Authority(party), party.equals(reporter) ? Part.SENDER : Part.RECEIVER, null)).toList();
  }

  /** Either side's; what was learned before stands in the history. */
  void recordLearning(RecordLearning command) {
    act(Act.RECORD_LEARNING, status(), List.of(), learning);
    learning = command.text();
  }

  /** An event nobody learned from is not done with [R 2.2]. */
  void close() {
    require(Act.CLOSE);
    if (learning == null || learning.isBlank()) {
      throw ReferralCode.LEARNING_REQUIRED.refuse();
    }
    act(Act.CLOSE, CLOSED);
    tell(new AdverseEventClosed());
  }

  AdverseEventView view() {
    return new AdverseEventView(id(), status(), allowedActions(), aboutCase, aboutKind, reporter, category, consequence, happenedOn, text, learning);
  }
}
