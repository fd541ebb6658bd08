package dk.samspor.reporting;

import dk.samspor.platform.testing.docs.ErrorCodesTest;

class ReportingErrorCodesTest extends ErrorCodesTest {
  @Override
  protected String service() {
    return "reporting";
  }

  @Override
  protected Class<? extends Enum<?>> codes() {
    return ReportingCode.class;
  }
}
