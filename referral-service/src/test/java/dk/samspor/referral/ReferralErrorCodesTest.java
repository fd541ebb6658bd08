package dk.samspor.referral;

import dk.samspor.platform.testing.docs.ErrorCodesTest;

class ReferralErrorCodesTest extends ErrorCodesTest {
  @Override
  protected String service() {
    return "referral";
  }

  @Override
  protected Class<? extends Enum<?>> codes() {
    return ReferralCode.class;
  }
}
