package dk.samspor.platform.house;

import dk.samspor.platform.web.ConstraintCodes;
import dk.samspor.platform.web.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class HouseCodes implements ConstraintCodes {

  enum HouseCode implements ErrorCode {
    LABEL_TAKEN;

    @Override
    public int status() {
      return 409;
    }

    @Override
    public String danish() {
      return "Mærkaten er brugt.";
    }

    @Override
    public String english() {
      return "The label is taken.";
    }
  }

  @Override
  public Map<String, ErrorCode> codes() {
    return Map.of("parcel_label_once", HouseCode.LABEL_TAKEN);
  }
}
