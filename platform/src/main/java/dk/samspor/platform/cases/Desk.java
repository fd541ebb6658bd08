package dk.samspor.platform.cases;

import dk.samspor.platform.access.Part;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Read side of the desk table; it is written by the {@link Journal} only. */
@Entity
@Immutable
@IdClass(Desk.Key.class)
class Desk {

  @Id
  String authority;

  @Id
  @Column(name = "case_id")
  UUID caseId;

  @Enumerated(EnumType.STRING)
  Part part;

  String kind;

  String status;

  LocalDate due;

  record Key(String authority, UUID caseId) implements Serializable {}
}
