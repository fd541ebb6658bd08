package dk.samspor.platform.agreements;

import java.util.List;

/** The agreement files cannot be used; the message names each fault with its file and dates. The service does not start. */
public final class AgreementFault extends RuntimeException {

  AgreementFault(List<String> faults) {
    super("the agreements cannot be used:\n  " + String.join("\n  ", faults));
  }

  AgreementFault(String fault) {
    this(List.of(fault));
  }
}
