package dk.samspor.platform.house;

import dk.samspor.platform.web.ConstraintCodes;
import dk.samspor.platform.web.ErrorCode;
import dk.samspor.platform.web.Saying;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class HouseCodes implements ConstraintCodes {

  enum HouseCode implements ErrorCode {
    LABEL_TAKEN;

    @Override
    public Saying saying() {
      return new Saying(409, "Mærkaten er brugt.", "The label is taken.");
    }
  }

  @Override
  public Map<String, ErrorCode> codes() {
    return Map.of("parcel_label_once", HouseCode.LABEL_TAKEN);
  }
}
