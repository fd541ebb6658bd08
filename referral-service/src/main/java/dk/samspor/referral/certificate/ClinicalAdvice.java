package dk.samspor.referral.certificate;

import static dk.samspor.referral.certificate.ClinicalAdvice.Status.ADVISED;
import static dk.samspor.referral.certificate.ClinicalAdvice.Status.DECLINED;
import static dk.samspor.referral.certificate.ClinicalAdvice.Status.REQUESTED;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.certificate.CertificateFact.ClinicalExaminationDeclined;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;

/**
 * A health coordinator advised an examination by the clinical function. Only on such advice is LÆ 271 sent, and the
 * municipality may decide against it [D table 8].
 */
@Entity
@Table(name = "clinical_advice")
public class ClinicalAdvice extends Case<ClinicalAdvice.Status, ClinicalAdvice.Act> {

  @Schema(name = "ClinicalAdviceStatus")
  public enum Status { ADVISED, REQUESTED, DECLINED }

  @Schema(name = "ClinicalAdviceAct")
  public enum Act { REQUEST, DECLINE, FETCH_JOURNAL }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(ADVISED, Act.REQUEST, Act.DECLINE, Act.FETCH_JOURNAL)
      .in(REQUESTED, Act.FETCH_JOURNAL)
      .in(DECLINED)
      .done();

  @Column(name = "team_case", nullable = false, updatable = false)
  private UUID teamCase;

  @Column(nullable = false, updatable = false)
  private String region;

  @Column(name = "advised_date", nullable = false, updatable = false)
  private LocalDate advisedDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "decline_reason")
  private DeclineReason declineReason;

  @Column(name = "decline_text")
  private String declineText;

  @Convert(converter = JournalsColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(nullable = false)
  private List<JournalFetch> journals = List.of();

  protected ClinicalAdvice() {} // Hibernate

  ClinicalAdvice(CitizenId citizen, String municipality, String region, UUID teamCase, LocalDate advised) {
    super("CLINICAL_ADVICE", citizen, municipality, ADVISED);
    this.teamCase = teamCase;
    this.region = region;
    this.advisedDate = advised;
    began("ADVISE");
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, null),
        new DeskEntry(Authority.region(region), Part.REGION, null));
  }

  /** LÆ 271 is sent. */
  void request() {
    act(Act.REQUEST, REQUESTED);
  }

  void decline(DeclineClinicalAdvice command) {
    act(Act.DECLINE, DECLINED, List.of(command.reason().name()), command.text());
    declineReason = command.reason();
    declineText = command.text();
    tell(new ClinicalExaminationDeclined(teamCase, command.reason()));
  }

  /** What was fetched, and by which right: so that the citizen can be told [D 5.3]. */
  void fetchJournal(JournalFetch fetch) {
    act(Act.FETCH_JOURNAL, status(), List.of(), fetch.purpose());
    List<JournalFetch> longer = new ArrayList<>(journals);
    longer.add(fetch);
    journals = List.copyOf(longer);
  }

  List<JournalFetch> journals() {
    return journals;
  }

  UUID teamCase() {
    return teamCase;
  }

  String region() {
    return region;
  }

  LocalDate advisedDate() {
    return advisedDate;
  }

  DeclineReason declineReason() {
    return declineReason;
  }

  String declineText() {
    return declineText;
  }
}
