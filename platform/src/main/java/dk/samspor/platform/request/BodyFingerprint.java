package dk.samspor.platform.request;

import dk.samspor.platform.identity.CitizenVault;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Takes the keyed hash of a body as it was sent. Not of the command it becomes: that hides its CPR number when written,
 * and two citizens would look like one request.
 */
@Provider
public class BodyFingerprint implements ReaderInterceptor {

  private final CitizenVault vault;
  private final SentBody sent;
  private final BodyInTime bodyInTime;

  BodyFingerprint(CitizenVault vault, SentBody sent, BodyInTime bodyInTime) {
    this.vault = vault;
    this.sent = sent;
    this.bodyInTime = bodyInTime;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
    byte[] body = bodyInTime.read(reading.getInputStream());
    sent.fingerprint(vault.fingerprint(body));
    reading.setInputStream(new ByteArrayInputStream(body));
    return reading.proceed();
  }
}
