package pix.architecture.wrong.modules.spared;

public record Unused() {}
