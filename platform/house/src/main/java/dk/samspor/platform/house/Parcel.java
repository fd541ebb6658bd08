package dk.samspor.platform.house;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;

@Entity
public class Parcel extends Case<Parcel.Status, Parcel.Act> {

  public enum Status { SENT, OPENED }

  public enum Act { OPEN }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class).in(Status.SENT, Act.OPEN).in(Status.OPENED).done();

  int weight;
  String label;
  String greeting;

  @ColumnTransformer(write = "cast(? as jsonb)")
  String contents = "[]";


  protected Parcel() {}

  Parcel(CitizenId citizen, String municipality, SendParcel command, LocalDate today) {
    super("PARCEL", citizen, municipality, Status.SENT);
    this.weight = command.weight();
    this.label = command.label();
    this.greeting = command.greeting();
    this.contents = command.contents() == null ? "[]" : command.contents();
    began("SEND");
    tell(new ParcelFact.ParcelSent(weight, today));
  }

  void open() {
    open(null);
  }

  void open(String note) {
    act(Act.OPEN, Status.OPENED, List.of(), note);
    tell(new ParcelFact.ParcelOpened());
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, null),
        new DeskEntry(Authority.hospital("4202360"), Part.SENDER, null));
  }

  @Override
  protected String kle() {
    return "29.21.04";
  }
}
