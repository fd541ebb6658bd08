package dk.samspor.platform.agreements;

import java.util.List;
import java.util.Map;

/**
 * One file as read: a layer of periods, and the municipalities' own agreements.
 *
 * @param scope {@code national} or a region's code
 */
record AgreementFile(String name, String scope, List<Period> periods, Map<String, List<Period>> municipalities) {

  static final String NATIONAL = "national";

  boolean isNational() {
    return NATIONAL.equals(scope);
  }
}
