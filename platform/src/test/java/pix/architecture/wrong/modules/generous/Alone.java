package pix.architecture.wrong.modules.generous;

record Alone() {}
