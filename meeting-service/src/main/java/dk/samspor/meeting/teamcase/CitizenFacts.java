package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.composition.CitizenAtTheTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the rules need to know of the citizen; the name and the number lie encrypted on the citizen's card. */
@Embeddable
public class CitizenFacts {
  @Column(name = "birth_date", nullable = false, updatable = false)
  private LocalDate birthDate;

  @Column(name = "children_at_home", nullable = false)
  private boolean childrenAtHome;

  @Column(name = "vocationally_qualified", nullable = false)
  private boolean vocationallyQualified;

  protected CitizenFacts() {}

  CitizenFacts(LocalDate birthDate, boolean childrenAtHome, boolean vocationallyQualified) {
    this.birthDate = birthDate;
    this.childrenAtHome = childrenAtHome;
    this.vocationallyQualified = vocationallyQualified;
  }

  CitizenAtTheTable atTheTable() {
    return new CitizenAtTheTable(birthDate, vocationallyQualified, childrenAtHome);
  }
}
