package dk.samspor.meeting;

import dk.samspor.platform.testing.docs.ErrorCodesTest;

class MeetingErrorCodesTest extends ErrorCodesTest {
  @Override
  protected String service() {
    return "meeting";
  }

  @Override
  protected Class<? extends Enum<?>> codes() {
    return MeetingCode.class;
  }
}
