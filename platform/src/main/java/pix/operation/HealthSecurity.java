package pix.operation;
