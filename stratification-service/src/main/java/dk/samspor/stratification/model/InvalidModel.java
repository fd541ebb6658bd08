package dk.samspor.stratification.model;

/** A model file that cannot be used; the message says where. */
public class InvalidModel extends RuntimeException {
  InvalidModel(String message) {
    super(message);
  }
}
