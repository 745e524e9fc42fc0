package pix.architecture.wrong.modules.undeclared;

public record Anything() {}
