package dk.samspor.platform.request;

import jakarta.enterprise.context.RequestScoped;

/** The fingerprint of the body of this request; empty where there was none. */
@RequestScoped
class SentBody {

  private byte[] fingerprint = new byte[0];

  byte[] fingerprint() {
    return fingerprint;
  }

  void fingerprint(byte[] taken) {
    fingerprint = taken;
  }
}
