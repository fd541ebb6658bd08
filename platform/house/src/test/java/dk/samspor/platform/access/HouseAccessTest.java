package dk.samspor.platform.access;

import dk.samspor.platform.house.House;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.platform.testing.access.AccessTest;
import dk.samspor.platform.testing.access.Asker;
import dk.samspor.platform.testing.access.CaseRow;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class HouseAccessTest extends AccessTest {

  @Override
  public List<CaseRow> freshRows() {
    return List.of(parcelTo("0851"), parcelTo("0265"));
  }

  /** See ParcelResource: nobody said who may use it, so nobody may. */
  @Override
  public Set<String> closed() {
    return Set.of("GET /api/v1/parcels/forgotten");
  }

  @Override
  public Object body(String operation, Asker asker) {
    return operation.equals("POST /api/v1/parcels") ? House.parcel(5, House.aLabel()) : null;
  }

  @Override
  public Map<String, String> openTables() {
    return Map.of("doorbell", "who rang when, for the tests of letters");
  }

  private static CaseRow parcelTo(String municipality) {
    String id = As.caller(Tokens.person("ward", "hospital:4202360", "HOSPITAL"))
        .body(House.parcel(5, House.aLabel()).replace("\"461\"", "\"" + municipality + "\"")).post(House.PARCELS)
        .then().statusCode(201).extract().path("id");
    return CaseRow.of(House.PARCELS, id, Map.of("municipality:" + municipality, "RECEIVER", "hospital:4202360", "SENDER"));
  }
}
