package dk.samspor.referral.hospitalstay;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;

/** What hospital and municipality had reported before they reported anew, oldest first: a newer report erases none. */
@Embeddable
class EarlierReports {

  @Convert(converter = Stored.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(name = "earlier_admission_reports", nullable = false)
  private List<EarlierReport> admission = List.of();

  @Convert(converter = Stored.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(name = "earlier_discharge_reports", nullable = false)
  private List<EarlierReport> discharge = List.of();

  protected EarlierReports() {} // Hibernate

  private EarlierReports(List<EarlierReport> admission, List<EarlierReport> discharge) {
    this.admission = admission;
    this.discharge = discharge;
  }

  static EarlierReports none() {
    return new EarlierReports();
  }

  EarlierReports andAdmission(EarlierReport one) {
    return one.text() == null ? this : new EarlierReports(and(admission, one), discharge);
  }

  EarlierReports andDischarge(EarlierReport one) {
    return one.text() == null ? this : new EarlierReports(admission, and(discharge, one));
  }

  List<EarlierReport> admission() {
    return admission;
  }

  List<EarlierReport> discharge() {
    return discharge;
  }

  private static List<EarlierReport> and(List<EarlierReport> list, EarlierReport one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }

  static class Stored extends JsonColumn<List<EarlierReport>> {
    Stored() {
      super(new TypeReference<>() {});
    }
  }
}
