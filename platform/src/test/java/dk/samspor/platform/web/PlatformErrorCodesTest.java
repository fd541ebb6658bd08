package dk.samspor.platform.web;

import dk.samspor.platform.testing.docs.ErrorCodesTest;

class PlatformErrorCodesTest extends ErrorCodesTest {
  @Override
  protected String service() {
    return "all-services";
  }

  @Override
  protected Class<? extends Enum<?>> codes() {
    return PlatformCode.class;
  }
}
