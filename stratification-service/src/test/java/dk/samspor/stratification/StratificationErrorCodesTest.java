package dk.samspor.stratification;

import dk.samspor.platform.testing.docs.ErrorCodesTest;

class StratificationErrorCodesTest extends ErrorCodesTest {
  @Override
  protected String service() {
    return "stratification";
  }

  @Override
  protected Class<? extends Enum<?>> codes() {
    return StratificationCode.class;
  }
}
