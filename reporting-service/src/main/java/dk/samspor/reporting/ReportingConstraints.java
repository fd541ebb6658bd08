package dk.samspor.reporting;

import dk.samspor.platform.web.ConstraintCodes;
import dk.samspor.platform.web.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Which code a unique constraint means. */
@ApplicationScoped
class ReportingConstraints implements ConstraintCodes {

  @Override
  public Map<String, ErrorCode> codes() {
    return Map.of("series_version_once", ReportingCode.SERIES_UPLOADED_MEANWHILE);
  }
}
