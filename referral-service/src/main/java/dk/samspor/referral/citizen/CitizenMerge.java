package dk.samspor.referral.citizen;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.citizen.CitizenFact.CitizenMerged;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A replacement number turned out to be somebody with a CPR number. Done once and not undone: what was told of both can
 * no longer be told apart.
 */
@Entity
@Table(name = "citizen_merge")
public class CitizenMerge extends Case<CitizenMerge.Status, CitizenMerge.Act> {

  enum Status { MERGED }

  enum Act { }

  private static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class).in(Status.MERGED).done();

  @Column(nullable = false, updatable = false)
  private UUID gone;

  @Column(nullable = false, updatable = false)
  private String reporter;

  protected CitizenMerge() {} // Hibernate

  CitizenMerge(CitizenId gone, CitizenId stays, String homeMunicipality, Authority reporter) {
    super("CITIZEN_MERGE", stays, homeMunicipality, Status.MERGED);
    this.gone = gone.value();
    this.reporter = reporter.value();
    began("MERGE");
    tell(new CitizenMerged(gone.value(), stays.value()));
  }

  UUID gone() {
    return gone;
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  /** The citizen's municipality hears of it in its feed of changes, whoever found out. */
  @Override
  protected Collection<DeskEntry> desk() {
    var home = Authority.municipality(homeMunicipality());
    var found = new Authority(reporter);
    return found.equals(home) ? List.of(new DeskEntry(home, Part.RECEIVER, null))
        : List.of(new DeskEntry(home, Part.RECEIVER, null), new DeskEntry(found, Part.SENDER, null));
  }
}
