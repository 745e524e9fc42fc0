create schema if not exists teams;
